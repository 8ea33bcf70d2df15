package org.amanat.cli;

import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat archive close FILE --event ID}: says what is missing, and closes an event for good. */
@picocli.CommandLine.Command(name = "close")
final class ArchiveCloseCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Option(names = "--dry-run", descriptionKey = "cli.option.close-dry-run")
    private boolean dryRun;

    ArchiveCloseCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        return workspace.open(this::close);
    }

    private ExitCode close(OpenWorkspace open) {
        var id = WorkspaceArgument.event(open, event);
        DossierWords.warn(open.archive().of(id).missing(), voice);
        if (!dryRun) {
            open.archive().close(id);
            voice.progress(voice.texts().get("archive.closed.done"));
        }
        return ExitCode.DONE;
    }
}
