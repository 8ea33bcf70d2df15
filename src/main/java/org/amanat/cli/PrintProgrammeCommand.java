package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.ProgrammePart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print programme FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "programme")
final class PrintProgrammeCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--booklet", descriptionKey = "cli.option.booklet")
    private boolean booklet;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "cover|speakers|helplines|partners",
            descriptionKey = "cli.option.without")
    private final List<ProgrammePart> without = new ArrayList<>();

    @Option(names = "--two-fronts", descriptionKey = "cli.option.two-fronts")
    private boolean twoFronts;

    @Option(names = "--earlier-demands", descriptionKey = "cli.option.earlier-demands")
    private boolean earlierDemands;

    PrintProgrammeCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(ProgrammePart.class);
        without.forEach(parts::remove);
        if (!twoFronts) {
            parts.remove(ProgrammePart.TWO_FRONTS);
        }
        if (!earlierDemands) {
            parts.remove(ProgrammePart.EARLIER_DEMANDS);
        }
        return arguments.print(new DocumentOrder.Programme(parts), booklet);
    }
}
