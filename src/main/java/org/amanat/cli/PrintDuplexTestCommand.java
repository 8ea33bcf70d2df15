package org.amanat.cli;

import org.amanat.model.document.DocumentOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print duplex-test FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "duplex-test")
final class PrintDuplexTestCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    PrintDuplexTestCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new DocumentOrder.DuplexTest());
    }
}
