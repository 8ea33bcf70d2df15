package org.amanat.cli;

import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.Readers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print reading-script FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "reading-script")
final class PrintReadingScriptCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--before", paramLabel = "anybody|invited-guests", descriptionKey = "cli.option.before")
    private Readers readers = Readers.ANYBODY;

    PrintReadingScriptCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return arguments.print(new DocumentOrder.ReadingScript(readers));
    }
}
