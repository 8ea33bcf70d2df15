package org.amanat.cli;

/** {@code amanat version}: what to write into a report of a fault. */
@picocli.CommandLine.Command(name = "version")
final class VersionCommand implements Command {

    private final Desk desk;
    private final Voice voice;

    VersionCommand(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
    }

    @Override
    public ExitCode run() {
        voice.result("Amanat " + desk.version());
        voice.result("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch"));
        return ExitCode.DONE;
    }
}
