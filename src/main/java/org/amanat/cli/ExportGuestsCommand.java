package org.amanat.cli;

import org.amanat.model.exporting.ExportOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat export guests FILE --event ID --purpose TEXT -o GUESTS.xlsx}. */
@picocli.CommandLine.Command(name = "guests")
final class ExportGuestsCommand implements Command {

    @Mixin
    private final ExportListArguments list;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    ExportGuestsCommand(Desk desk, Voice voice) {
        this.list = new ExportListArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return list.run(open -> {
            var id = WorkspaceArgument.event(open, event);
            return new ExportOrder.Guests(
                    id,
                    open.guests().of(id).stream()
                            .map(guest -> guest.attendance().id())
                            .toList());
        });
    }
}
