package org.amanat.cli;

import java.nio.file.Path;
import org.amanat.model.archive.DossierReport;
import org.amanat.model.archive.DossierReport.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code amanat archive read FILE DOSSIER.zip}: takes the event of a dossier in, and writes its id. */
@picocli.CommandLine.Command(name = "read")
final class ArchiveReadCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Parameters(index = "1", paramLabel = "DOSSIER.zip", descriptionKey = "cli.option.dossier")
    private Path dossier;

    @Mixin
    private final DossierPassphrase passphrase;

    ArchiveReadCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
        this.passphrase = new DossierPassphrase(desk.terminal(), voice);
    }

    @Override
    public ExitCode run() {
        DossierReport report = workspace.open(
                open -> passphrase.ifNeeded(given -> open.dossiers().read(dossier, given)));
        report.event().ifPresent(event -> voice.result(event.toString()));
        voice.note(report.outcome() == Outcome.READ ? "archive.read.done" : "archive.read.here-already");
        if (report.isWhole()) {
            return ExitCode.DONE;
        }
        return DossierWords.say(report, voice);
    }
}
