package org.amanat.cli;

import org.amanat.model.document.DocumentOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print reading-script FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "reading-script")
final class PrintReadingScriptCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    PrintReadingScriptCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new DocumentOrder.ReadingScript());
    }
}
