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
import org.amanat.model.problem.ProblemCode;
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

    /**
     * Takes the event of a dossier in, with its ids, as one step that can be undone. What is damaged is left out and
     * named. Its stories are not taken in: consent is asked for anew where a story goes.
     *
     * @param passphrase if it is encrypted
     * @throws ProblemException as {@link #check}; {@code DOSSIER_EVENT_DAMAGED} if the event itself cannot be read;
     *     then nothing has changed
     */
    public DossierReport read(Path file, Optional<Passphrase> passphrase) {
        var bag = unpack(file, passphrase);
        var dossier = ReadDossier.of(bag);
        var plan = dossier.plan()
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.DOSSIER_EVENT_DAMAGED, String.valueOf(file.getFileName()), ReadDossier.EVENT));
        var outcome = workspace.change(
                Operation.READ_DOSSIER,
                records -> TakenIn.of(records, dossier, plan, bag.files(), bag.sha256(), clock.instant()));
        return new DossierReport(
                outcome,
                Optional.of(plan.event().id()),
                plan.event().title(),
                dossier.damage(),
                bag.sound().size());
    }

    private static UnpackedBag unpack(Path file, Optional<Passphrase> passphrase) {
        return passphrase
                .map(given -> given.use(characters -> UnpackedBag.of(file, characters)))
                .orElseGet(() -> UnpackedBag.of(file, new char[0]));
    }
}
