package org.amanat.cli;

import java.nio.file.Path;
import org.amanat.model.archive.MadeDossier;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat archive write FILE --event ID -o DOSSIER.zip}: a dossier of a closed event. */
@picocli.CommandLine.Command(name = "write")
final class ArchiveWriteCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Option(names = "--full", descriptionKey = "cli.option.full")
    private boolean full;

    @Mixin
    private final DossierPassphrase passphrase;

    @Mixin
    private final OutputFile output = new OutputFile();

    ArchiveWriteCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
        this.passphrase = new DossierPassphrase(desk.terminal(), voice);
    }

    @Override
    public ExitCode run() {
        Path target = output.target();
        MadeDossier made = workspace.open(open -> write(open, target));
        for (var missing : made.missing()) {
            var texts = voice.texts();
            voice.note(
                    "archive.missing-paper",
                    texts.name(missing.kind()),
                    texts.name(missing.language()),
                    missing.why().sentence(texts));
        }
        voice.result(target.toString());
        voice.note(
                full ? "archive.written.full" : "archive.written.public",
                made.entry().files());
        return ExitCode.DONE;
    }

    private MadeDossier write(OpenWorkspace open, Path target) {
        var id = WorkspaceArgument.event(open, event);
        voice.progress(voice.texts().get("archive.writing"));
        if (!full) {
            return open.dossiers().writePublic(id, target);
        }
        try (var chosen = passphrase.chosen()) {
            return open.dossiers().writeFull(id, chosen, target);
        }
    }
}
