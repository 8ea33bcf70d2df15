package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;

/**
 * One reason why a story may not be used, in words for the person who wanted to.
 *
 * @param scope what was wanted
 * @param date the day on which it hangs, if it hangs on one
 */
public record Refusal(Reason reason, Scope scope, Optional<LocalDate> date) {

    /** Why not, in one sentence. */
    public String sentence(Texts texts) {
        return text(ConsentTexts.key(reason), texts);
    }

    /** What can be done, in one sentence. */
    public String nextStep(Texts texts) {
        return text(ConsentTexts.key(reason) + ".next", texts);
    }

    private String text(String key, Texts texts) {
        String day = date.map(on -> Written.date(on, texts.language())).orElse("");
        return texts.get(key, ConsentTexts.name(scope, texts), day);
    }
}
