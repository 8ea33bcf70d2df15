package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.document.RecordOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print progress-letter FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "progress-letter")
final class PrintProgressLetterCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Mixin
    private final DutyBearerArgument to = new DutyBearerArgument();

    PrintProgressLetterCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print((open, event) -> new RecordOrder.ProgressLetter(to.of(open, event), Optional.empty()));
    }
}
