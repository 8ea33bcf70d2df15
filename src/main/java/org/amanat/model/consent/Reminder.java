package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.Language;
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
     * A story is planned for an event and could not be used there, in some languages or in none.
     *
     * @param use in the first of these languages
     * @param refusals what the gate says today
     * @param in the languages in which it says so, never empty
     * @param cleared those in which the story may be used; often empty
     * @param due the day of the event
     */
    record PlanRefused(
            StoryId story, Use use, List<Refusal> refusals, List<Language> in, List<Language> cleared, LocalDate due)
            implements Reminder {

        public PlanRefused {
            refusals = List.copyOf(refusals);
            in = List.copyOf(in);
            cleared = List.copyOf(cleared);
        }

        /** With the languages of another that is refused for the same. */
        PlanRefused and(PlanRefused other) {
            var all = Stream.concat(in.stream(), other.in.stream()).distinct().toList();
            return new PlanRefused(story, use, refusals, all, cleared, due);
        }

        PlanRefused butIn(List<Language> may) {
            return new PlanRefused(story, use, refusals, in, may, due);
        }

        private String sentence(String day, Texts texts) {
            String how = ConsentTexts.name(use.scope(), texts);
            String why = refusals.getFirst().sentence(texts);
            return cleared.isEmpty()
                    ? texts.get("consent.reminder.plan-refused", how, day, why)
                    : texts.get(
                            "consent.reminder.plan-refused-in", how, day, names(cleared, texts), names(in, texts), why);
        }

        private static String names(List<Language> languages, Texts texts) {
            return languages.stream()
                    .map(language -> texts.name(language))
                    .reduce((one, other) -> texts.get("consent.reminder.and", one, other))
                    .orElseThrow();
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
            case PlanRefused refused -> refused.sentence(day, texts);
            case SafetyReview review -> ConsentTexts.name(review.matter(), texts);
            case FormNotScanned _ -> texts.get("consent.reminder.form-not-scanned");
            case KeepingEnds _ -> texts.get("consent.reminder.keeping-ends", day);
        };
    }
}
