package org.amanat.cli;

import org.amanat.model.exporting.ExportOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat export event FILE --event ID --purpose TEXT -o EVENT.json}. */
@picocli.CommandLine.Command(name = "event")
final class ExportEventCommand implements Command {

    @Mixin
    private final ExportArguments export;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    ExportEventCommand(Desk desk, Voice voice) {
        this.export = new ExportArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return export.run(open -> new ExportOrder.WholeEvent(WorkspaceArgument.event(open, event)));
    }
}
