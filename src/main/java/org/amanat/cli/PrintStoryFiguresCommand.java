package org.amanat.cli;

import org.amanat.model.document.DocumentOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print story-figures FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "story-figures")
final class PrintStoryFiguresCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    PrintStoryFiguresCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new DocumentOrder.StoryFigures());
    }
}
