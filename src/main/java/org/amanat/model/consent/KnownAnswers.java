package org.amanat.model.consent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is written down of a story's consent and still stands, of all its records together: for a form that is filled
 * in, and for an asking that begins with what was agreed before. What was taken back, refused or found invalid is never
 * filled in: it is asked anew, and is no until it is yes.
 *
 * @param record by which the office finds it; empty if there is none
 */
public record KnownAnswers(Optional<ConsentId> record, ConsentTerms terms) {

    /** What was asked and not answered yet; what that leaves open, as it stands in the record in force. */
    public static KnownAnswers of(StoryFacts facts) {
        var standing = standing(facts);
        var draft = facts.records().stream()
                .filter(record -> !record.status().isDecided())
                .max(Comparator.comparingLong(ConsentRecord::entry));
        if (draft.isEmpty()) {
            return standing.map(record ->
                            new KnownAnswers(Optional.of(record.id()), with(record.terms(), grants(facts, record))))
                    .orElseGet(() -> new KnownAnswers(Optional.empty(), ConsentTerms.blank()));
        }
        var typed = draft.get().terms();
        var grants = new ArrayList<>(typed.grants());
        standing.stream()
                .flatMap(record -> grants(facts, record).stream())
                .filter(grant -> typed.grants().stream().noneMatch(own -> own.scope() == grant.scope()))
                .forEach(grants::add);
        return new KnownAnswers(Optional.of(draft.get().id()), with(typed, grants));
    }

    /** What a new asking begins with: explained and signed by nobody yet. */
    public static ConsentTerms toAskAgain(StoryFacts facts) {
        return standing(facts)
                .map(record -> new ConsentTerms(
                        Optional.empty(), record.terms().giver(), Optional.empty(), grants(facts, record)))
                .orElseGet(ConsentTerms::blank);
    }

    /** The record in force, unless it ended with a no; one whose time is over may be renewed. */
    private static Optional<ConsentRecord> standing(StoryFacts facts) {
        return facts.inForce()
                .filter(record -> record.status().allowsUse() || record.status() == ConsentStatus.EXPIRED);
    }

    private static List<ScopeGrant> grants(StoryFacts facts, ConsentRecord record) {
        var takenBack = takenBack(facts);
        return record.terms().grants().stream()
                .filter(grant -> !takenBack.contains(grant.scope()))
                .toList();
    }

    private static Set<Scope> takenBack(StoryFacts facts) {
        var standing = Standing.of(facts);
        var scopes = EnumSet.noneOf(Scope.class);
        facts.withdrawals().stream()
                .filter(standing::isTouchedBy)
                .forEach(withdrawal -> scopes.addAll(withdrawal.scopes()));
        return scopes;
    }

    private static ConsentTerms with(ConsentTerms terms, List<ScopeGrant> grants) {
        return new ConsentTerms(terms.explanation(), terms.giver(), terms.signature(), grants);
    }
}
