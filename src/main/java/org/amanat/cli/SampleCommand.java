package org.amanat.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** {@code amanat sample DIR}: the sample workspace and its documents. */
@picocli.CommandLine.Command(name = "sample")
final class SampleCommand implements Command {

    private final SampleFolder sample;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.option.folder")
    private Path folder;

    SampleCommand(Desk desk, Voice voice) {
        this.sample = new SampleFolder(desk, voice);
    }

    @Override
    public ExitCode run() {
        sample.makeIn(folder);
        sample.printIn(folder);
        return ExitCode.DONE;
    }
}
