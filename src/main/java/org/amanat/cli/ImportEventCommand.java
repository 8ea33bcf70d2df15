package org.amanat.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code amanat import event FILE EVENT.json}: writes the id of the event that was added. */
@picocli.CommandLine.Command(name = "event")
final class ImportEventCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Parameters(index = "1", paramLabel = "EVENT.json", descriptionKey = "cli.option.event-file")
    private Path eventFile;

    ImportEventCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        var id = workspace.open(open -> open.eventFiles().importEvent(eventFile));
        voice.result(id.toString());
        return ExitCode.DONE;
    }
}
