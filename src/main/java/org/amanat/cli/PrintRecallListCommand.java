package org.amanat.cli;

import org.amanat.model.consent.StoryOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print recall-list FILE --story ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "recall-list")
final class PrintRecallListCommand implements Command {

    @Mixin
    private final StoryPaperArguments arguments;

    PrintRecallListCommand(Desk desk, Voice voice) {
        this.arguments = new StoryPaperArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(StoryOrder.Recall::new);
    }
}
