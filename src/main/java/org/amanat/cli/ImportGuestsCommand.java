package org.amanat.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat import guests FILE LIST --event ID}: writes the id of the import. */
@picocli.CommandLine.Command(name = "guests")
final class ImportGuestsCommand implements Command {

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Mixin
    private final ImportListArguments list;

    ImportGuestsCommand(Desk desk, Voice voice) {
        this.workspace = new WorkspaceArgument(desk, voice);
        this.list = new ImportListArguments(voice);
    }

    @Override
    public ExitCode run() {
        return workspace.open(open -> list.run(open, Optional.of(WorkspaceArgument.event(open, event))));
    }
}
