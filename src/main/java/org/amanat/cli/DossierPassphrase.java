package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
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
     * That of a dossier that is there. The caller closes it.
     *
     * @throws ProblemException if there is none
     */
    Passphrase present() {
        return source().present();
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
