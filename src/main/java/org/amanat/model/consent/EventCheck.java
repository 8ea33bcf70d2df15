package org.amanat.model.consent;

/** Whether a scope that was granted may be used at, or about, the event that it is wanted for. */
final class EventCheck {

    private EventCheck() {}

    static void check(ScopeGrant grant, Question question, Standing standing, Reasons reasons) {
        var occasion = question.use().occasion();
        boolean asAsked =
                grant.event().isPresent() && occasion.map(Occasion::event).equals(grant.event());
        reasons.addIf(grant.thisEventOnly() && !asAsked, Reason.THIS_EVENT_ONLY);
        if (!grant.scope().isAtAnEvent()) {
            return;
        }
        if (occasion.isEmpty()) {
            reasons.add(Reason.EVENT_MISSING);
            return;
        }
        reasons.addIf(!occasion.get().isOpen(question.today()), Reason.EVENT_OVER);
        reasons.addIf(
                !asAsked && !ScopeCheck.holds(Scope.OTHER_EVENTS, question, standing), Reason.NOT_FOR_OTHER_EVENTS);
    }

    /** What the narrator said on the morning of the event; the last word counts. */
    static void willingness(Question question, Reasons reasons) {
        var occasion = question.use().occasion();
        if (occasion.isEmpty()) {
            return;
        }
        question.facts()
                .willingAt(occasion.get().event())
                .filter(willing -> !willing)
                .ifPresent(_ -> reasons.add(Reason.NOT_WILLING_NOW));
    }
}
