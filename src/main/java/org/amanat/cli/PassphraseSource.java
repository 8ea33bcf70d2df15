package org.amanat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.Passphrase;
import org.amanat.vault.PassphraseStrength;
import picocli.CommandLine.Option;

/**
 * Where a passphrase comes from: a file, standard input, or the person at the keyboard. Never an argument, which every
 * user of the machine can read.
 */
final class PassphraseSource {

    private final Terminal terminal;
    private final Voice voice;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.passphrase-file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--passphrase-stdin", descriptionKey = "cli.option.passphrase-stdin")
    private boolean standardInput;

    PassphraseSource(Terminal terminal, Voice voice) {
        this.terminal = terminal;
        this.voice = voice;
    }

    /** One that another option names the file of. */
    static PassphraseSource of(Optional<Path> file, Terminal terminal, Voice voice) {
        var source = new PassphraseSource(terminal, voice);
        source.file = file;
        return source;
    }

    /**
     * The passphrase of a file that is there. The caller closes it.
     *
     * @throws ProblemException if there is none
     */
    Passphrase present() {
        return given(asked("cli.prompt.passphrase"));
    }

    /**
     * The passphrase of a file to be made: typed twice at the keyboard, and good enough.
     *
     * @throws ProblemException if there is none, if the two differ, or if it is weak
     */
    Passphrase chosen() {
        Passphrase chosen = given(this::typedTwice);
        if (!PassphraseStrength.of(chosen, List.of()).isEnough()) {
            chosen.close();
            throw new ProblemException(ProblemCode.WEAK_PASSPHRASE);
        }
        return chosen;
    }

    /** How a person is asked when no script gives the passphrase. */
    @FunctionalInterface
    private interface Asking {
        Passphrase ask(Terminal.Prompt prompt);
    }

    private Passphrase given(Asking asking) {
        Passphrase given;
        if (file.isPresent()) {
            given = read(file.get());
        } else if (standardInput) {
            given = readStandardInput();
        } else {
            given = asking.ask(terminal.prompt().orElseThrow(() -> new ProblemException(ProblemCode.NO_PASSPHRASE)));
        }
        if (given.isEmpty()) {
            given.close();
            throw new ProblemException(ProblemCode.NO_PASSPHRASE);
        }
        return given;
    }

    private static Passphrase read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        try (var stream = Files.newInputStream(file)) {
            return FirstLine.of(stream);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }

    private Passphrase readStandardInput() {
        try {
            return FirstLine.of(terminal.in());
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.NO_PASSPHRASE);
        }
    }

    private Asking asked(String question) {
        return prompt -> {
            char[] typed = prompt.ask(voice.texts().get(question) + " ");
            try {
                return Passphrase.copyOf(typed);
            } finally {
                Arrays.fill(typed, '\0');
            }
        };
    }

    private Passphrase typedTwice(Terminal.Prompt prompt) {
        Passphrase first = asked("cli.prompt.new-passphrase").ask(prompt);
        try (Passphrase second = asked("cli.prompt.again").ask(prompt)) {
            if (!first.sameAs(second)) {
                first.close();
                throw new ProblemException(ProblemCode.PASSPHRASES_DIFFER);
            }
        }
        return first;
    }
}
