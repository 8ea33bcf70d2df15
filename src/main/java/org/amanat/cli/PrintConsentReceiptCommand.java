package org.amanat.cli;

import org.amanat.model.consent.StoryOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print consent-receipt FILE --story ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "consent-receipt")
final class PrintConsentReceiptCommand implements Command {

    @Mixin
    private final StoryPaperArguments arguments;

    PrintConsentReceiptCommand(Desk desk, Voice voice) {
        this.arguments = new StoryPaperArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(StoryOrder.Receipt::new);
    }
}
