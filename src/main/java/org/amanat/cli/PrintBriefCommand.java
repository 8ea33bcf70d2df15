package org.amanat.cli;

import org.amanat.model.document.RecordOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print duty-bearer-brief FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "duty-bearer-brief")
final class PrintBriefCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Mixin
    private final DutyBearerArgument to = new DutyBearerArgument();

    PrintBriefCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print((open, event) -> new RecordOrder.DutyBearerBrief(to.of(open, event)));
    }
}
