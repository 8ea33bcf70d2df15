package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.amanat.model.document.DiscussionPart;
import org.amanat.model.document.DocumentOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print discussion-guide FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "discussion-guide")
final class PrintDiscussionGuideCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "ground-rules|topics|lines-to-write-on|helplines",
            descriptionKey = "cli.option.without")
    private final List<DiscussionPart> without = new ArrayList<>();

    PrintDiscussionGuideCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(DiscussionPart.class);
        without.forEach(parts::remove);
        return arguments.print(new DocumentOrder.DiscussionGuide(parts));
    }
}
