package org.amanat.cli;

import java.nio.file.Path;
import org.amanat.vault.PassphraseWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code amanat create FILE}. */
@picocli.CommandLine.Command(name = "create")
final class CreateCommand implements Command {

    private final Desk desk;
    private final Voice voice;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.new-workspace")
    private Path file;

    @Mixin
    private final PassphraseSource passphrase;

    @Option(names = "--six-words", descriptionKey = "cli.option.six-words")
    private boolean sixWords;

    CreateCommand(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        this.passphrase = new PassphraseSource(desk.terminal(), voice);
    }

    @Override
    public ExitCode run() {
        try (var chosen = sixWords ? new PassphraseWords().draw() : passphrase.chosen();
                var workspace = desk.workspaces().create(file, chosen)) {
            if (sixWords) {
                voice.note("cli.create.six-words");
                chosen.use(characters -> {
                    desk.terminal().out().println(characters);
                    return characters.length;
                });
            }
            voice.progress(voice.texts().get("cli.create.done", workspace.path()));
            voice.note("cli.create.no-way-round");
        }
        return ExitCode.DONE;
    }
}
