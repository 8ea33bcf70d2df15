package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.DoorPart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print door-page FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "door-page")
final class PrintDoorPageCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--without", split = ",", paramLabel = "names|helplines", descriptionKey = "cli.option.without")
    private final List<DoorPart> without = new ArrayList<>();

    PrintDoorPageCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(DoorPart.class);
        without.forEach(parts::remove);
        return arguments.print(new DocumentOrder.DoorPage(parts));
    }
}
