package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.importing.ListSubject;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat import guests FILE LIST --event ID}: writes the id of the import. */
@picocli.CommandLine.Command(name = "guests")
final class ImportGuestsCommand implements Command {

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Mixin
    private final ImportListArguments list;

    ImportGuestsCommand(Desk desk, Voice voice) {
        this.list = new ImportListArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return list.run(ListSubject.PEOPLE, open -> Optional.of(WorkspaceArgument.event(open, event)));
    }
}
