package org.amanat.cli;

import java.nio.file.Path;
import org.amanat.model.event.EventId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat export event FILE --event ID -o EVENT.json}. */
@picocli.CommandLine.Command(name = "event")
final class ExportEventCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Mixin
    private final OutputFile output = new OutputFile();

    ExportEventCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        Path target = output.target();
        workspace.open(open -> {
            EventId id = WorkspaceArgument.event(open, event);
            open.eventFiles().exportEvent(id, target);
            return id;
        });
        voice.result(target.toString());
        voice.note("cli.export.in-the-clear");
        return ExitCode.DONE;
    }
}
