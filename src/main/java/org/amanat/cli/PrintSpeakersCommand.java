package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.SpeakersPart;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print speakers FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "speakers")
final class PrintSpeakersCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "lives|topics|times|photographs",
            descriptionKey = "cli.option.without")
    private final List<SpeakersPart> without = new ArrayList<>();

    PrintSpeakersCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(SpeakersPart.class);
        without.forEach(parts::remove);
        return arguments.print(new DocumentOrder.Speakers(parts));
    }
}
