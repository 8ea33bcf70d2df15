package org.amanat.cli;

import org.amanat.model.document.RecordOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print demands-and-commitments FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "demands-and-commitments")
final class PrintDemandsCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    PrintDemandsCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new RecordOrder.DemandsAndCommitments());
    }
}
