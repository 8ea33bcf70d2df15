package org.amanat.cli;

import java.nio.file.Path;
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
        return DossierWords.say(passphrase.ifNeeded(given -> Dossiers.check(dossier, given)), voice);
    }
}
