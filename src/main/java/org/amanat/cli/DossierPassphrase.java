package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.Passphrase;
import picocli.CommandLine.Option;

/** Where the passphrase of a full dossier comes from, beside that of the workspace: a file, or the person. */
final class DossierPassphrase {

    private final Terminal terminal;
    private final Voice voice;

    @Option(names = "--dossier-passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.dossier-passphrase")
    private Optional<Path> file = Optional.empty();

    DossierPassphrase(Terminal terminal, Voice voice) {
        this.terminal = terminal;
        this.voice = voice;
    }

    /**
     * Reads a dossier; asks for its passphrase only if it has one.
     *
     * @throws ProblemException if it has one and there is none, or as the reading does
     */
    <T> T ifNeeded(Function<Optional<Passphrase>, T> reading) {
        try {
            return reading.apply(Optional.empty());
        } catch (ProblemException refused) {
            if (refused.problem().code() != ProblemCode.DOSSIER_LOCKED) {
                throw refused;
            }
        }
        try (var given = source().present()) {
            return reading.apply(Optional.of(given));
        }
    }

    /**
     * That of a dossier to be made, good enough. The caller closes it.
     *
     * @throws ProblemException if there is none, if it was typed twice and the two differ, or if it is weak
     */
    Passphrase chosen() {
        return source().chosen();
    }

    private PassphraseSource source() {
        return PassphraseSource.of(file, terminal, voice);
    }
}
