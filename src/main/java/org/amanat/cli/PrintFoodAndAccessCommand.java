package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.NeedsPart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print food-and-access FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "food-and-access")
final class PrintFoodAndAccessCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--without", split = ",", paramLabel = "food|access|helpers", descriptionKey = "cli.option.without")
    private final List<NeedsPart> without = new ArrayList<>();

    PrintFoodAndAccessCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(NeedsPart.class);
        without.forEach(parts::remove);
        return arguments.print(new DocumentOrder.FoodAndAccess(parts));
    }
}
