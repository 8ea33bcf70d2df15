package org.amanat.cli;

import org.amanat.model.document.Circle;
import org.amanat.model.document.PersonalOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print name-plates FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "name-plates")
final class PrintNamePlatesCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--for", paramLabel = "guests|speakers|everybody", descriptionKey = "cli.option.circle")
    private Circle circle = Circle.SPEAKERS;

    @Mixin
    private final WhomArguments whom = new WhomArguments();

    @Option(names = "--leave-out", descriptionKey = "cli.option.leave-out")
    private boolean leaveOut;

    PrintNamePlatesCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print((open, event) -> new PersonalOrder.NamePlates(whom.of(open, event, circle), leaveOut));
    }
}
