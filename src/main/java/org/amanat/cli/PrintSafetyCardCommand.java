package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.SafetyCardPart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print safety-card FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "safety-card")
final class PrintSafetyCardCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "name|times|helplines",
            descriptionKey = "cli.option.without")
    private final List<SafetyCardPart> without = new ArrayList<>();

    @Option(names = "--helpline-names", descriptionKey = "cli.option.helpline-names")
    private boolean helplineNames;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "cli.option.person")
    private Optional<String> person = Optional.empty();

    @Option(names = "--lead", paramLabel = "ID", descriptionKey = "cli.option.lead")
    private Optional<String> lead = Optional.empty();

    PrintSafetyCardCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(SafetyCardPart.class);
        without.forEach(parts::remove);
        if (!helplineNames) {
            parts.remove(SafetyCardPart.HELPLINE_NAMES);
        }
        return arguments.print(plan -> new DocumentOrder.SafetyCard(
                person.map(id -> PeopleOfPlan.person(plan, id)), lead.map(id -> PeopleOfPlan.person(plan, id)), parts));
    }
}
