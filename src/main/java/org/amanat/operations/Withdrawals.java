package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.UuidV7;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.CopyMovement;
import org.amanat.model.consent.Erasure;
import org.amanat.model.consent.Invalidation;
import org.amanat.model.consent.RecallLine;
import org.amanat.model.consent.RecallList;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.StoryFacts;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.consent.WithdrawalId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.store.Workspace;

/** The narrator's way back: taking back, calling back, erasing. None of it can be undone. */
public final class Withdrawals {

    private final Workspace workspace;
    private final Clock clock;

    Withdrawals(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Takes back some scopes, or all of them, from this moment: the next question to the gate is refused. It is taken
     * in whatever state the records are. What could be undone is forgotten.
     *
     * @param on the day on which the narrator said so
     * @param takenBy who was told
     * @throws ProblemException if there is no such story
     */
    public WithdrawalId withdraw(
            StoryId story,
            Set<Scope> scopes,
            Withdrawal.Channel channel,
            Confidential<String> reason,
            LocalDate on,
            String takenBy) {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("at least one scope is taken back");
        }
        return workspace.change(Operation.WITHDRAW_CONSENT, records -> {
            var record = Consents.latestAnswered(records, story);
            var withdrawal = new Withdrawal(
                    WithdrawalId.next(),
                    story,
                    record.map(ConsentRecord::id).orElseGet(ConsentId::next),
                    scopes,
                    channel,
                    reason,
                    on,
                    takenBy,
                    records.consents().nextEntry(story));
            records.withdrawals().insert(withdrawal, clock.instant());
            if (withdrawal.isOfEverything()) {
                record.filter(given -> given.status().next().contains(ConsentStatus.WITHDRAWN))
                        .ifPresent(given ->
                                records.consents().update(given.become(ConsentStatus.WITHDRAWN), clock.instant()));
            }
            return withdrawal.id();
        });
    }

    /**
     * Ends a consent otherwise: found invalid, by a court or by ourselves.
     *
     * @param by who found it
     * @param reason may be empty
     * @throws ProblemException if there is no such record; {@code CONSENT_FROZEN} if it cannot become invalid any more
     */
    public void invalidate(ConsentId id, String by, Confidential<String> reason) {
        workspace.run(Operation.WITHDRAW_CONSENT, records -> {
            var record = records.consents().get(id);
            if (!record.status().next().contains(ConsentStatus.INVALIDATED)) {
                throw new ProblemException(ProblemCode.CONSENT_FROZEN);
            }
            records.consents().update(record.become(ConsentStatus.INVALIDATED), clock.instant());
            records.invalidations().insert(new Invalidation(id, Today.in(records, clock), by, reason));
        });
    }

    /** The register of uses of a story, the oldest first. Stays after an erasure, without the text. */
    public List<RegisteredUse> uses(StoryId story) {
        return workspace.read(records -> records.storyUses().of(story));
    }

    /** Every document that holds a story, with what became of its copies. */
    public List<RecallLine> recallList(StoryId story) {
        return workspace.read(records -> RecallList.of(
                story, records.storyUses().of(story), records.storyUses().movements(story)));
    }

    /** Copies went out, came back or were destroyed. */
    public void move(CopyMovement movement) {
        workspace.run(Operation.MOVE_COPIES, records -> records.storyUses().insert(UuidV7.next(), movement));
    }

    /**
     * Erases a story with its narrator, texts and consent from the file, from its free pages and journal, and from the
     * program's backups, which are replaced by one. What was printed is still listed as printed.
     *
     * @param by who erases
     * @return backups that could not be deleted, such as one that another program has open; they are tried again when
     *     the file is opened
     * @throws ProblemException if there is no such story, or if file or backup cannot be written
     */
    public List<Path> erase(StoryId story, String by) {
        workspace.run(Operation.ERASE_STORY, records -> {
            var facts = records.storyFacts().of(story);
            records.stories().delete(story);
            records.storyUses().forgetTexts(story);
            records.erasures().insert(proof(facts, Today.in(records, clock), by));
        });
        return finishErasures();
    }

    /** Does what is left to do of erasures: the free pages, the journal, the backups. Nothing if nothing is left. */
    List<Path> finishErasures() {
        if (!workspace.<Boolean>read(records -> records.erasures().isAnyUnfinished())) {
            return List.of();
        }
        var left = workspace.scrub();
        if (left.isEmpty()) {
            workspace.run(Operation.ERASE_STORY, records -> records.erasures().finish(clock.instant()));
        }
        return left;
    }

    private static Erasure proof(StoryFacts facts, LocalDate today, String by) {
        Optional<LocalDate> given = facts.records().stream()
                .filter(record -> record.status() != ConsentStatus.REFUSED)
                .filter(record -> record.status().isDecided())
                .flatMap(record -> record.terms().signature().stream())
                .map(Signature::on)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> withdrawn =
                facts.withdrawals().stream().map(Withdrawal::on).max(Comparator.naturalOrder());
        return new Erasure(facts.id(), given, withdrawn, today, by);
    }
}
