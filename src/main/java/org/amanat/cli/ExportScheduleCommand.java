package org.amanat.cli;

import org.amanat.model.exporting.ExportOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat export schedule FILE --event ID --purpose TEXT -o PROGRAMME.xml}. */
@picocli.CommandLine.Command(name = "schedule")
final class ExportScheduleCommand implements Command {

    @Mixin
    private final ExportArguments export;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    ExportScheduleCommand(Desk desk, Voice voice) {
        this.export = new ExportArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return export.run(open -> new ExportOrder.Schedule(WorkspaceArgument.event(open, event)));
    }
}
