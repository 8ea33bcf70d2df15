package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.amanat.model.archive.DossierReport;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.Dossiers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code amanat archive check DOSSIER.zip}: says whether every file of a dossier is as it was written. */
@picocli.CommandLine.Command(name = "check")
final class ArchiveCheckCommand implements Command {

    private final Voice voice;

    @Parameters(index = "0", paramLabel = "DOSSIER.zip", descriptionKey = "cli.option.dossier")
    private Path dossier;

    @Mixin
    private final DossierPassphrase passphrase;

    ArchiveCheckCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.passphrase = new DossierPassphrase(desk.terminal(), voice);
    }

    @Override
    public ExitCode run() {
        return DossierWords.say(report(), voice);
    }

    /** A public one needs no passphrase, so nobody is asked before it is known. */
    private DossierReport report() {
        try {
            return Dossiers.check(dossier, Optional.empty());
        } catch (ProblemException refused) {
            if (refused.problem().code() != ProblemCode.DOSSIER_LOCKED) {
                throw refused;
            }
        }
        try (var given = passphrase.present()) {
            return Dossiers.check(dossier, Optional.of(given));
        }
    }
}
