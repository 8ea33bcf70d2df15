package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PressPart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print press-note FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "press-note")
final class PrintPressNoteCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "speakers|reporting-rules|helplines",
            descriptionKey = "cli.option.without")
    private final List<PressPart> without = new ArrayList<>();

    @Option(names = "--embargo", descriptionKey = "cli.option.embargo")
    private boolean embargo;

    @Option(names = "--after", descriptionKey = "cli.option.after")
    private boolean after;

    PrintPressNoteCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(PressPart.class);
        without.forEach(parts::remove);
        if (!embargo) {
            parts.remove(PressPart.EMBARGO);
        }
        if (!after) {
            parts.remove(PressPart.OUTCOME);
        }
        return arguments.print(new DocumentOrder.PressNote(parts));
    }
}
