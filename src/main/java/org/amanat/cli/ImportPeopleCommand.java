package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.importing.ListSubject;
import picocli.CommandLine.Mixin;

/** {@code amanat import people FILE LIST}: writes the id of the import. */
@picocli.CommandLine.Command(name = "people")
final class ImportPeopleCommand implements Command {

    @Mixin
    private final ImportListArguments list;

    ImportPeopleCommand(Desk desk, Voice voice) {
        this.list = new ImportListArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return list.run(ListSubject.PEOPLE, _ -> Optional.empty());
    }
}
