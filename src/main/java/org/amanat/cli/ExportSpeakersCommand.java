package org.amanat.cli;

import org.amanat.model.exporting.ExportOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat export speakers FILE --event ID --purpose TEXT -o SPEAKERS.xlsx}. */
@picocli.CommandLine.Command(name = "speakers")
final class ExportSpeakersCommand implements Command {

    @Mixin
    private final ExportListArguments list;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    ExportSpeakersCommand(Desk desk, Voice voice) {
        this.list = new ExportListArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return list.run(open -> new ExportOrder.Speakers(WorkspaceArgument.event(open, event)));
    }
}
