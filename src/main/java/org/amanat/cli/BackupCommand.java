package org.amanat.cli;

import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;

/** {@code amanat backup FILE}: an encrypted copy among the backups; writes where it is. */
@picocli.CommandLine.Command(name = "backup")
final class BackupCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    BackupCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        voice.result(workspace.open(OpenWorkspace::backup).toString());
        return ExitCode.DONE;
    }
}
