package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.List;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;

/** Something about a story that somebody should look at, and until when. */
public sealed interface Reminder {

    StoryId story();

    /** By when. */
    LocalDate due();

    /** Consent for a scope ends soon. */
    record ScopeEnds(StoryId story, Scope scope, LocalDate due) implements Reminder {}

    /**
     * A story is planned for an event and could not be used there.
     *
     * @param refusals what the gate says today
     * @param due the day of the event
     */
    record PlanRefused(StoryId story, Use use, List<Refusal> refusals, LocalDate due) implements Reminder {

        public PlanRefused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The safety questions want another look. */
    record SafetyReview(StoryId story, Matter matter, LocalDate due) implements Reminder {

        /** Why. */
        public enum Matter {
            UNANSWERED,
            LONG_AGO,
            LEFT_LATELY,
            PERPETRATOR_NAMED
        }
    }

    /** The signed form is not scanned yet. */
    record FormNotScanned(StoryId story, LocalDate due) implements Reminder {}

    /** The time for which story and consent may be kept is over soon. */
    record KeepingEnds(StoryId story, LocalDate due) implements Reminder {}

    /** One plain sentence; names no story, because the line that it stands in does. */
    default String sentence(Texts texts) {
        String day = Written.date(due(), texts.language());
        return switch (this) {
            case ScopeEnds ends ->
                texts.get("consent.reminder.scope-ends", ConsentTexts.name(ends.scope(), texts), day);
            case PlanRefused refused ->
                texts.get(
                        "consent.reminder.plan-refused",
                        ConsentTexts.name(refused.use().scope(), texts),
                        day,
                        refused.refusals().getFirst().sentence(texts));
            case SafetyReview review -> ConsentTexts.name(review.matter(), texts);
            case FormNotScanned _ -> texts.get("consent.reminder.form-not-scanned");
            case KeepingEnds _ -> texts.get("consent.reminder.keeping-ends", day);
        };
    }
}
