package org.amanat.cli;

import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.people.Person;
import picocli.CommandLine.Mixin;

/** {@code amanat export people FILE --purpose TEXT -o PEOPLE.xlsx}. */
@picocli.CommandLine.Command(name = "people")
final class ExportPeopleCommand implements Command {

    @Mixin
    private final ExportListArguments list;

    ExportPeopleCommand(Desk desk, Voice voice) {
        this.list = new ExportListArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return list.run(open -> new ExportOrder.People(
                open.people().persons().stream().map(Person::id).toList()));
    }
}
