package org.amanat.model.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.story.Answer;

/** Whether anything of a consent still holds: a text for which there is no use left is read back to nobody. */
final class ReadBackCheck {

    private ReadBackCheck() {}

    static void check(Question question, Standing standing, Reasons reasons) {
        var takenBack = takenBack(question.facts(), standing);
        if (takenBack.containsAll(EnumSet.allOf(Scope.class))) {
            reasons.add(Reason.CONSENT_WITHDRAWN);
        } else {
            standing.record()
                    .filter(record -> record.status().allowsUse())
                    .flatMap(record -> nothingLeft(record, takenBack, question))
                    .ifPresent(reasons::add);
        }
    }

    private static Optional<Reason> nothingLeft(ConsentRecord record, Set<Scope> takenBack, Question question) {
        var grants = record.terms().grants();
        var granted = grants.stream().filter(grant -> grant.answer().isYes()).toList();
        if (granted.isEmpty()) {
            boolean saidNo = grants.stream().anyMatch(grant -> grant.answer() == Answer.NO);
            return Optional.of(saidNo ? Reason.CONSENT_REFUSED : Reason.NOT_ASKED);
        }
        var kept = granted.stream()
                .filter(grant -> !takenBack.contains(grant.scope()))
                .toList();
        if (kept.isEmpty()) {
            return Optional.of(Reason.CONSENT_WITHDRAWN);
        }
        boolean over = kept.stream()
                .allMatch(grant -> ScopeCheck.lastDay(grant, record)
                        .filter(lastDay -> lastDay.isBefore(question.today()))
                        .isPresent());
        return over ? Optional.of(Reason.CONSENT_EXPIRED) : Optional.empty();
    }

    private static Set<Scope> takenBack(StoryFacts facts, Standing standing) {
        var scopes = EnumSet.noneOf(Scope.class);
        facts.withdrawals().stream()
                .filter(standing::isTouchedBy)
                .forEach(withdrawal -> scopes.addAll(withdrawal.scopes()));
        return scopes;
    }
}
