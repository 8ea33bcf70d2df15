package org.amanat.cli;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.document.RecordOrder;
import org.amanat.model.document.SummaryPart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print summary FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "summary")
final class PrintSummaryCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--without", split = ",", paramLabel = "PART", descriptionKey = "cli.option.without")
    private final List<SummaryPart> without = new ArrayList<>();

    @Option(names = "--parts", split = ",", paramLabel = "PART", descriptionKey = "cli.option.parts")
    private final List<SummaryPart> parts = new ArrayList<>();

    PrintSummaryCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var wanted = new ArrayList<>(parts.isEmpty() ? List.of(SummaryPart.values()) : parts);
        wanted.removeAll(without);
        return arguments.print(new RecordOrder.Summary(wanted));
    }
}
