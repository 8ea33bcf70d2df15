package org.amanat.cli;

import org.amanat.model.document.Circle;
import org.amanat.model.document.PersonalOrder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print certificates FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "certificates")
final class PrintCertificatesCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--for", paramLabel = "guests|speakers|everybody", descriptionKey = "cli.option.circle")
    private Circle circle = Circle.GUESTS;

    @Mixin
    private final WhomArguments whom = new WhomArguments();

    PrintCertificatesCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print((open, event) -> new PersonalOrder.Certificates(whom.of(open, event, circle)));
    }
}
