package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.RunSheetPart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print run-sheet FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "run-sheet")
final class PrintRunSheetCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "phones|room-to-write",
            descriptionKey = "cli.option.without")
    private final List<RunSheetPart> without = new ArrayList<>();

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "cli.option.person")
    private Optional<String> person = Optional.empty();

    @Option(names = "--lead", paramLabel = "ID", descriptionKey = "cli.option.lead")
    private Optional<String> lead = Optional.empty();

    PrintRunSheetCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(RunSheetPart.class);
        without.forEach(parts::remove);
        return arguments.print(plan -> new DocumentOrder.RunSheet(
                person.map(id -> PeopleOfPlan.person(plan, id)), lead.map(id -> PeopleOfPlan.person(plan, id)), parts));
    }
}
