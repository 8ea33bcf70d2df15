package org.amanat.model.consent;

import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Person;

/**
 * What the gate says today of a story in the plan of an item. It is shown and not kept: documents ask again.
 *
 * @param pseudonym of the story
 * @param beside who stands by when it is told
 * @param inLanguages one for each language in which it could be used, never empty
 * @param willing what its narrator said on the morning of the event, the last word; empty if nobody asked
 */
public record PlannedAnswer(
        PlannedStory plan,
        LocalizedText pseudonym,
        Optional<Person> beside,
        List<InLanguage> inLanguages,
        Optional<Boolean> willing) {

    /**
     * The answer for one language.
     *
     * @param refusals all reasons; none if it was cleared
     */
    public record InLanguage(Language language, List<Refusal> refusals) {

        public InLanguage {
            refusals = List.copyOf(refusals);
        }

        public boolean isCleared() {
            return refusals.isEmpty();
        }
    }

    public PlannedAnswer {
        inLanguages = List.copyOf(inLanguages);
    }

    /** Whether it may be used in any language. */
    public boolean isCleared() {
        return inLanguages.stream().anyMatch(InLanguage::isCleared);
    }

    /** The languages in which it may be used. */
    public List<Language> cleared() {
        return inLanguages.stream()
                .filter(InLanguage::isCleared)
                .map(InLanguage::language)
                .toList();
    }
}
