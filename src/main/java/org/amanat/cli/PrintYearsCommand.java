package org.amanat.cli;

import org.amanat.model.document.RecordOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print years-compared FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "years-compared")
final class PrintYearsCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    PrintYearsCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new RecordOrder.YearsCompared());
    }
}
