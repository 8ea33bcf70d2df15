package org.amanat.model.consent;

import java.util.Optional;
import org.amanat.model.Language;

/**
 * What somebody wants to do with a story.
 *
 * @param language of the text that is wanted
 * @param occasion the event that it is for; empty if it is for none
 */
public record Use(Scope scope, Language language, Optional<Occasion> occasion) {

    /** At or about an event. */
    public static Use at(Occasion occasion, Scope scope, Language language) {
        return new Use(scope, language, Optional.of(occasion));
    }

    /** Apart from any event. */
    public static Use of(Scope scope, Language language) {
        return new Use(scope, language, Optional.empty());
    }
}
