package org.amanat.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;

/** {@code amanat import people FILE LIST}: writes the id of the import. */
@picocli.CommandLine.Command(name = "people")
final class ImportPeopleCommand implements Command {

    @Mixin
    private final WorkspaceArgument workspace;

    @Mixin
    private final ImportListArguments list;

    ImportPeopleCommand(Desk desk, Voice voice) {
        this.workspace = new WorkspaceArgument(desk, voice);
        this.list = new ImportListArguments(voice);
    }

    @Override
    public ExitCode run() {
        return workspace.open(open -> list.run(open, Optional.empty()));
    }
}
