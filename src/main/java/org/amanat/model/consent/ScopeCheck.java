package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the record in force covers this use: the scope, its end, its audience, its naming, its event. */
final class ScopeCheck {

    private ScopeCheck() {}

    static void check(Question question, Standing standing, Reasons reasons) {
        var scope = question.use().scope();
        withdrawals(question.facts(), standing, scope, reasons);
        reasons.addIf(scope == Scope.OTHER_EVENTS, Reason.SCOPE_IS_NO_USE);
        standing.record().ifPresent(record -> {
            reasons.addIf(!isExplained(scope, record, question.facts()), Reason.SCOPE_NOT_EXPLAINED);
            record.terms()
                    .grant(scope)
                    .ifPresentOrElse(
                            grant -> grant(grant, record, question, standing, reasons),
                            () -> reasons.add(Reason.NOT_ASKED));
        });
    }

    private static void grant(
            ScopeGrant grant, ConsentRecord record, Question question, Standing standing, Reasons reasons) {
        switch (grant.answer()) {
            case UNKNOWN -> reasons.add(Reason.NOT_ASKED);
            case NO -> reasons.add(Reason.SCOPE_REFUSED);
            case YES -> {
                end(grant, record, question, reasons);
                reasons.addIf(!grant.audience().covers(question.audience()), Reason.AUDIENCE_TOO_WIDE);
                naming(grant, reasons);
                EventCheck.check(grant, question, standing, reasons);
            }
        }
    }

    private static void end(ScopeGrant grant, ConsentRecord record, Question question, Reasons reasons) {
        lastDay(grant, record).ifPresent(lastDay -> {
            if (lastDay.isBefore(question.today())) {
                reasons.add(Reason.SCOPE_ENDED, lastDay);
            } else if (lastDay.isBefore(question.neededUntil())) {
                reasons.add(Reason.ENDS_BEFORE_EVENT, lastDay);
            }
        });
    }

    private static void naming(ScopeGrant grant, Reasons reasons) {
        if (grant.scope() == Scope.COUNTED_IN_STATISTICS) {
            return;
        }
        reasons.addIf(grant.naming() == Naming.COUNTED_ONLY, Reason.COUNTED_ONLY);
        reasons.addIf(grant.naming().showsName() && grant.shownName().value().isEmpty(), Reason.NAME_MISSING);
    }

    private static void withdrawals(StoryFacts facts, Standing standing, Scope scope, Reasons reasons) {
        facts.withdrawals().stream().filter(standing::isTouchedBy).forEach(withdrawal -> {
            reasons.addIf(withdrawal.isOfEverything(), Reason.CONSENT_WITHDRAWN);
            reasons.addIf(!withdrawal.isOfEverything() && withdrawal.scopes().contains(scope), Reason.SCOPE_WITHDRAWN);
        });
    }

    /** The last day of a grant of a record; none if the record is not signed, which is a reason of its own. */
    static Optional<LocalDate> lastDay(ScopeGrant grant, ConsentRecord record) {
        return record.terms().signature().map(signature -> grant.lastDay(signature.on()));
    }

    /** Whether the notice that was explained says anything of the scope. */
    static boolean isExplained(Scope scope, ConsentRecord record, StoryFacts facts) {
        return record.terms()
                .explanation()
                .map(explanation -> facts.notices().get(explanation.notice()))
                .map(notice -> notice.explains().contains(scope))
                .orElse(false);
    }

    /** Whether a scope is granted and holds for a question, its event apart. */
    static boolean holds(Scope scope, Question question, Standing standing) {
        return standing.record()
                .flatMap(record -> record.terms()
                        .grant(scope)
                        .filter(grant -> grant.answer().isYes())
                        .filter(grant -> !grant.thisEventOnly())
                        .filter(grant -> isExplained(scope, record, question.facts()))
                        .filter(grant -> grant.audience().covers(question.audience()))
                        .flatMap(grant -> lastDay(grant, record)))
                .filter(lastDay -> !lastDay.isBefore(question.neededUntil()))
                .filter(_ -> question.facts().withdrawals().stream()
                        .filter(standing::isTouchedBy)
                        .noneMatch(withdrawal -> withdrawal.scopes().contains(scope)))
                .isPresent();
    }
}
