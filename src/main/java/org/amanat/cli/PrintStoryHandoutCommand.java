package org.amanat.cli;

import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.Readers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print story-handout FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "story-handout")
final class PrintStoryHandoutCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--before", paramLabel = "anybody|invited-guests", descriptionKey = "cli.option.before")
    private Readers readers = Readers.ANYBODY;

    PrintStoryHandoutCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new DocumentOrder.StoryHandout(readers));
    }
}
