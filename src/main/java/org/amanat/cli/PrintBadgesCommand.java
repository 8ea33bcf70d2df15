package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.document.Circle;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print badges FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "badges")
final class PrintBadgesCommand implements Command {

    /** Goes on with the sheet that was begun. */
    private static final String NEXT = "next";

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--for", paramLabel = "guests|speakers|everybody", descriptionKey = "cli.option.circle")
    private Circle circle = Circle.EVERYBODY;

    @Mixin
    private final WhomArguments whom = new WhomArguments();

    @Option(names = "--labels", paramLabel = "CODE", descriptionKey = "cli.option.label-sheet")
    private Optional<String> labels = Optional.empty();

    /** A number, or {@link #NEXT}. */
    @Option(names = "--first", paramLabel = "N|next", descriptionKey = "cli.option.first-label")
    private String first = "1";

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
        Optional<Integer> asked = first.equals(NEXT) ? Optional.empty() : Optional.of(label(first, most));
        int empty = PrintArguments.within(blank, 0, Badges.MOST_BLANK, "--blank N");
        return arguments.print((open, event) -> {
            int begin = asked.orElseGet(() -> next(open));
            return new Badges(whom.of(open, event, circle), labels, begin, empty, leaveOut);
        });
    }

    private static int label(String typed, int most) {
        if (!typed.matches("\\d{1,6}")) {
            throw new ProblemException(ProblemCode.ARGUMENT_UNFIT, typed, "--first N", "amanat print");
        }
        return PrintArguments.within(Integer.parseInt(typed), 1, most, "--first N");
    }

    /** Plain paper is never begun. */
    private int next(OpenWorkspace open) {
        return labels.map(code -> open.printing().nextLabels().getOrDefault(code, 1))
                .orElse(1);
    }

    private static LabelSheet sheet(String code) {
        return LabelStock.byCode(code)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.ARGUMENT_UNFIT, code, "--labels CODE", "amanat list label-sheets"));
    }
}
