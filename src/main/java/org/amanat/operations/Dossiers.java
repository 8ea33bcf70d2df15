package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.amanat.exchange.ReadDossier;
import org.amanat.exchange.archive.UnpackedBag;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.archive.DossierReport;
import org.amanat.model.archive.DossierReport.Outcome;
import org.amanat.model.archive.MadeDossier;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.FileBeside;
import org.amanat.store.Workspace;
import org.amanat.vault.Passphrase;

/**
 * Dossiers of closed events: written through the gate and the register like every other thing that leaves, and read in
 * again.
 */
public final class Dossiers {

    private final Workspace workspace;
    private final Clock clock;

    Dossiers(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Writes a dossier with what may be published. Registered first, because a file without an entry could never be
     * called back.
     *
     * @throws ProblemException {@code EVENT_NOT_CLOSED}, or if the file cannot be written; then nothing is registered,
     *     and a file that was there is as it was
     */
    public MadeDossier writePublic(EventId event, Path file) {
        return write(event, DossierForm.PUBLIC, Optional.empty(), file);
    }

    /**
     * Writes a dossier with everything but what is sealed, encrypted.
     *
     * @param passphrase without which nobody opens it again; it may be another than that of the workspace
     * @throws ProblemException as {@link #writePublic}
     */
    public MadeDossier writeFull(EventId event, Passphrase passphrase, Path file) {
        return write(event, DossierForm.FULL, Optional.of(passphrase), file);
    }

    private MadeDossier write(EventId event, DossierForm form, Optional<Passphrase> passphrase, Path file) {
        var run = workspace.change(Operation.REGISTER_DOCUMENT, records -> {
            var made = DossierRun.of(records, event, form, passphrase, clock.instant());
            made.register(records);
            return made;
        });
        try {
            FileBeside.write(file, run.bytes());
        } catch (ProblemException notWritten) {
            takeBack(run, notWritten);
            throw notWritten;
        }
        return run.made();
    }

    private void takeBack(DossierRun run, ProblemException refused) {
        try {
            workspace.run(Operation.TAKE_BACK_DOCUMENT, run::takeBack);
        } catch (ProblemException notWritten) {
            refused.addSuppressed(notWritten);
        }
    }

    /**
     * Looks through a dossier and changes nothing. No workspace is needed.
     *
     * @param passphrase if it is encrypted
     * @throws ProblemException if it cannot be read at all, naming why
     */
    public static DossierReport check(Path file, Optional<Passphrase> passphrase) {
        var bag = unpack(file, passphrase);
        var dossier = ReadDossier.of(bag);
        return new DossierReport(
                Outcome.CHECKED,
                dossier.plan().map(plan -> plan.event().id()),
                dossier.plan().map(plan -> plan.event().title()).orElse(LocalizedText.empty()),
                dossier.damage(),
                bag.sound().size());
    }

    static UnpackedBag unpack(Path file, Optional<Passphrase> passphrase) {
        return passphrase
                .map(given -> given.use(characters -> UnpackedBag.of(file, characters)))
                .orElseGet(() -> UnpackedBag.of(file, new char[0]));
    }
}
