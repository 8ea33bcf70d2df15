package org.amanat.cli;

import org.amanat.model.consent.StoryOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print read-back-sheet FILE --story ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "read-back-sheet")
final class PrintReadBackSheetCommand implements Command {

    @Mixin
    private final StoryPaperArguments arguments;

    PrintReadBackSheetCommand(Desk desk, Voice voice) {
        this.arguments = new StoryPaperArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(story ->
                new StoryOrder.ReadBackSheet(story, arguments.language().main()));
    }
}
