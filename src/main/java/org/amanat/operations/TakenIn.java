package org.amanat.operations;

import java.time.Instant;
import java.util.Optional;
import org.amanat.exchange.ReadDossier;
import org.amanat.model.archive.DossierHead;
import org.amanat.model.archive.DossierReport.Outcome;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.store.Clash;
import org.amanat.store.Records;

/**
 * Takes the event of a dossier into the file, with its ids. What is there stays as it is: taking it in twice changes
 * nothing, and a whole copy completes what a damaged one lacked. An event of this file's own is left alone.
 */
final class TakenIn {

    private final Records records;
    private final ReadDossier dossier;
    private final EventPlan plan;
    private final EventId event;
    private final Instant now;

    private TakenIn(Records records, ReadDossier dossier, EventPlan plan, Instant now) {
        this.records = records;
        this.dossier = dossier;
        this.plan = plan;
        this.event = plan.event().id();
        this.now = now;
    }

    /**
     * @param files how many are in the dossier
     * @param sha256 of its file
     */
    static Outcome of(Records records, ReadDossier dossier, EventPlan plan, int files, String sha256, Instant now) {
        var taken = new TakenIn(records, dossier, plan, now);
        boolean isHere = records.events().find(taken.event).isPresent();
        if (isHere && !taken.cameFromElsewhere()) {
            return Outcome.HERE_ALREADY;
        }
        if (!isHere) {
            Clash.refused(() -> EventFiles.add(records, plan), ProblemCode.DOSSIER_CONTRADICTS, ReadDossier.EVENT);
        }
        boolean added = taken.record();
        boolean registered = taken.register(files, sha256);
        return isHere && !added && !registered ? Outcome.HERE_ALREADY : Outcome.READ;
    }

    /** Closed, and no dossier of it was ever written here. */
    private boolean cameFromElsewhere() {
        return records.closings().of(event).isPresent()
                && records.dossiers().of(event).stream()
                        .allMatch(entry -> entry.readAt().isPresent());
    }

    /** Whether anything was lacking. Closing comes last: afterwards the record refuses even this. */
    private boolean record() {
        var closedAt = records.closings().of(event);
        var lacking = Lacking.of(records, dossier, plan);
        if (lacking.isEmpty() && closedAt.isPresent()) {
            return false;
        }
        if (closedAt.isPresent()) {
            records.closings().delete(event);
        }
        lacking.forEach(Runnable::run);
        records.closings()
                .insert(
                        event,
                        closedAt.or(() -> dossier.head().map(DossierHead::closedAt))
                                .orElse(now));
        return true;
    }

    /** So that a withdrawal here names it, too. Without its head nobody knows which dossier it is. */
    private boolean register(int files, String sha256) {
        var head = dossier.head();
        if (head.isEmpty() || records.dossiers().find(head.get().id()).isPresent()) {
            return false;
        }
        head.ifPresent(known ->
                Clash.refused(() -> register(known, files, sha256), ProblemCode.DOSSIER_CONTRADICTS, ReadDossier.HEAD));
        return true;
    }

    private void register(DossierHead head, int files, String sha256) {
        records.dossiers()
                .insert(new WrittenDossier(
                        head.id(), event, head.form(), files, sha256, head.madeAt(), Optional.of(now)));
        head.stories().forEach(told -> records.storyUses().insert(use(head, told)));
    }

    private RegisteredUse use(DossierHead head, DossierHead.Told told) {
        return new RegisteredUse(
                told.use(),
                told.story(),
                head.id(),
                StoryPaper.DOSSIER,
                Optional.of(Scope.ARCHIVE),
                Optional.of(event),
                told.language(),
                Optional.empty(),
                Optional.empty(),
                head.madeAt(),
                "",
                1);
    }
}
