package org.amanat.cli;

import org.amanat.model.document.DocumentOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print story-handout FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "story-handout")
final class PrintStoryHandoutCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    PrintStoryHandoutCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new DocumentOrder.StoryHandout());
    }
}
