package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.importing.ListSubject;
import picocli.CommandLine.Mixin;

/** {@code amanat import organisations FILE LIST}: writes the id of the import. */
@picocli.CommandLine.Command(name = "organisations")
final class ImportOrganisationsCommand implements Command {

    @Mixin
    private final ImportListArguments list;

    ImportOrganisationsCommand(Desk desk, Voice voice) {
        this.list = new ImportListArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return list.run(ListSubject.ORGANISATIONS, _ -> Optional.empty());
    }
}
