package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Verdict;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;

/**
 * One use, and what the gate says of it at this moment.
 *
 * @param limits what was agreed, or why it was not, in a line
 * @param refusals every reason; empty if it may be used
 */
record MayLine(Scope scope, Answer answer, String limits, List<Refusal> refusals) {

    /** Days before an end from which on it is told. */
    private static final int SOON = 30;

    /** What the pill says. */
    enum Answer {
        MAY(Pill.Tone.GOOD),
        MAY_LIMITED(Pill.Tone.GOOD),
        REVIEW_DUE(Pill.Tone.CHECK),
        MAY_NOT(Pill.Tone.STOP);

        private final Pill.Tone tone;

        Answer(Pill.Tone tone) {
            this.tone = tone;
        }

        Pill.Tone tone() {
            return tone;
        }
    }

    MayLine {
        refusals = List.copyOf(refusals);
    }

    /** @param grant what the record in force says of the scope */
    static MayLine of(
            Scope scope, Verdict<ClearedStory> verdict, Optional<ScopeGrant> grant, LocalDate day, UiTexts texts) {
        return switch (verdict) {
            case Verdict.Cleared<ClearedStory>(var story) -> cleared(scope, story, grant, day, texts);
            case Verdict.Refused<ClearedStory>(var refusals) ->
                new MayLine(scope, Answer.MAY_NOT, why(refusals, grant, texts), refusals);
        };
    }

    private static MayLine cleared(
            Scope scope, ClearedStory story, Optional<ScopeGrant> grant, LocalDate day, UiTexts texts) {
        boolean limited = story.isLimited() || grant.map(Limits::isLimited).orElse(true);
        boolean soon = story.lastDay().isBefore(day.plusDays(SOON));
        var answer = soon ? Answer.REVIEW_DUE : limited ? Answer.MAY_LIMITED : Answer.MAY;
        String limits = grant.map(given -> Limits.of(given, texts)).orElse("");
        String until = texts.get("consent.desk.until", texts.date(story.lastDay()));
        return new MayLine(
                scope, answer, limits.isEmpty() ? until : limits + texts.get("consent.desk.comma") + until, List.of());
    }

    /** What a person asks first: was it not asked, refused, taken back, or agreed and something else is in the way. */
    private static String why(List<Refusal> refusals, Optional<ScopeGrant> grant, UiTexts texts) {
        for (var key : List.of(
                new Plain(Reason.CONSENT_WITHDRAWN, "withdrawn"),
                new Plain(Reason.SCOPE_WITHDRAWN, "withdrawn"),
                new Plain(Reason.CONSENT_REFUSED, "refused"),
                new Plain(Reason.SCOPE_REFUSED, "refused"),
                new Plain(Reason.NEVER_ASKED, "not-asked"),
                new Plain(Reason.NO_ANSWER_YET, "no-answer"),
                new Plain(Reason.NOT_ASKED, "not-asked"))) {
            if (refusals.stream().anyMatch(refusal -> refusal.reason() == key.reason())) {
                return texts.get("consent.desk.why." + key.key());
            }
        }
        return grant.map(given -> Limits.of(given, texts)).orElse("");
    }

    private record Plain(Reason reason, String key) {}
}
