package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.document.Circle;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print badges FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "badges")
final class PrintBadgesCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--for", paramLabel = "guests|speakers|everybody", descriptionKey = "cli.option.circle")
    private Circle circle = Circle.EVERYBODY;

    @Mixin
    private final WhomArguments whom = new WhomArguments();

    @Option(names = "--labels", paramLabel = "CODE", descriptionKey = "cli.option.label-sheet")
    private Optional<String> labels = Optional.empty();

    @Option(names = "--first", paramLabel = "N", descriptionKey = "cli.option.first-label")
    private int first = 1;

    @Option(names = "--blank", paramLabel = "N", descriptionKey = "cli.option.blank-badges")
    private int blank;

    @Option(names = "--leave-out", descriptionKey = "cli.option.leave-out")
    private boolean leaveOut;

    PrintBadgesCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        int most = labels.map(PrintBadgesCommand::sheet).map(LabelSheet::labels).orElse(Integer.MAX_VALUE);
        int begin = PrintArguments.within(first, 1, most, "--first N");
        int empty = PrintArguments.within(blank, 0, Badges.MOST_BLANK, "--blank N");
        return arguments.print(
                (open, event) -> new Badges(whom.of(open, event, circle), labels, begin, empty, leaveOut));
    }

    private static LabelSheet sheet(String code) {
        return LabelStock.byCode(code)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.ARGUMENT_UNFIT, code, "--labels CODE", "amanat list label-sheets"));
    }
}
