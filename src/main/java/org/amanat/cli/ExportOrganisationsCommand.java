package org.amanat.cli;

import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.people.Organisation;
import picocli.CommandLine.Mixin;

/** {@code amanat export organisations FILE --purpose TEXT -o ORGANISATIONS.xlsx}. */
@picocli.CommandLine.Command(name = "organisations")
final class ExportOrganisationsCommand implements Command {

    @Mixin
    private final ExportListArguments list;

    ExportOrganisationsCommand(Desk desk, Voice voice) {
        this.list = new ExportListArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return list.run(open -> new ExportOrder.Organisations(
                open.people().organisations().stream().map(Organisation::id).toList()));
    }
}
