package org.amanat.cli;

import java.util.List;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat list duty-bearers FILE --event ID}: a line for each whom the event asks for something: id, name. */
@picocli.CommandLine.Command(name = "duty-bearers")
final class ListDutyBearersCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    ListDutyBearersCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        workspace.open(this::lines).forEach(voice::result);
        return ExitCode.DONE;
    }

    private List<String> lines(OpenWorkspace open) {
        return open.proceedings().dutyBearers(WorkspaceArgument.event(open, event)).stream()
                .map(one -> one.id() + "  " + one.name().best(voice.texts().language()))
                .toList();
    }
}
