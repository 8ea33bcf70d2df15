package org.amanat.cli;

import org.amanat.model.document.RecordOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print commitment-ledger FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "commitment-ledger")
final class PrintLedgerCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    PrintLedgerCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new RecordOrder.CommitmentLedger(true));
    }
}
