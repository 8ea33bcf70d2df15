package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.amanat.model.Language;
import picocli.CommandLine.Parameters;

/**
 * {@code amanat try}: the first thing that somebody who built the program runs. Shows the sample in the window; where
 * no window can be shown, prints its documents and says what to install.
 */
@picocli.CommandLine.Command(name = "try")
final class TryCommand implements Command {

    private final Desk desk;
    private final Voice voice;
    private final Optional<Language> asked;
    private final SampleFolder sample;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "amanat-sample",
            descriptionKey = "cli.option.try-folder")
    private Path folder;

    TryCommand(Desk desk, Voice voice, Optional<Language> asked) {
        this.desk = desk;
        this.voice = voice;
        this.asked = asked;
        this.sample = new SampleFolder(desk, voice);
    }

    @Override
    public ExitCode run() {
        Path workspace = sample.madeIn(folder);
        if (desk.display().get() == Display.READY) {
            desk.window().open(Optional.of(workspace), asked);
            return ExitCode.DONE;
        }
        sample.printIn(folder);
        voice.note("cli.sample.window", Display.PACKAGES);
        return ExitCode.DONE;
    }
}
