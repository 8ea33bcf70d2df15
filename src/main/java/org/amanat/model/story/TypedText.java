package org.amanat.model.story;

import java.time.Instant;

/**
 * Words that are typed and not saved as a version yet; kept so that nothing typed is lost.
 *
 * @param title of one line, may be empty
 * @param at when they were kept
 */
public record TypedText(String title, String body, Instant at) {

    /** @throws IllegalArgumentException if the title has more than one line */
    public Wording wording() {
        return Wording.of(title, body);
    }

    @Override
    public String toString() {
        return "words that are being typed";
    }
}
