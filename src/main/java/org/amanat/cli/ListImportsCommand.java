package org.amanat.cli;

import picocli.CommandLine.Mixin;

/** {@code amanat list imports FILE}: a line for each: id, when, how many came in, file. */
@picocli.CommandLine.Command(name = "imports")
final class ListImportsCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    ListImportsCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        workspace.open(open -> open.imports().all()).forEach(run -> {
            int came = run.takenBackAt().isPresent() ? 0 : run.counts().added();
            voice.result(String.join("  ", run.id().toString(), run.at().toString(), String.valueOf(came), run.file()));
        });
        return ExitCode.DONE;
    }
}
