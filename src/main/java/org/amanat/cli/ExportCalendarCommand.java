package org.amanat.cli;

import org.amanat.model.event.EventId;
import org.amanat.model.exporting.ExportOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat export calendar FILE --event ID --purpose TEXT -o EVENT.ics}. */
@picocli.CommandLine.Command(name = "calendar")
final class ExportCalendarCommand implements Command {

    @Mixin
    private final ExportArguments export;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "cli.option.calendar-of")
    private @Nullable String person;

    ExportCalendarCommand(Desk desk, Voice voice) {
        this.export = new ExportArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return export.run(open -> {
            EventId id = WorkspaceArgument.event(open, event);
            return person == null
                    ? new ExportOrder.EventCalendar(id)
                    : new ExportOrder.PersonCalendar(
                            id, PeopleOfPlan.person(open.events().plan(id), person));
        });
    }
}
