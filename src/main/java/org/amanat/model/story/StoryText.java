package org.amanat.model.story;

import java.util.Optional;
import org.amanat.model.Language;

/**
 * One version of a text of a story. A version never changes: an edit makes the next one.
 *
 * @param version counts from 1 for each kind and language
 * @param source the edited text that this was translated from; empty for the edited text itself
 */
public record StoryText(Language language, TextKind kind, int version, Wording wording, Optional<TextHash> source) {

    public StoryText {
        requireVersion(version);
    }

    /** The text after an edit. Its hash is another one if a single letter is. */
    public StoryText edited(Wording changed) {
        return new StoryText(language, kind, version + 1, changed, source);
    }

    /** Of the words alone: the same words have the same hash in every version. */
    public TextHash hash() {
        return wording.hash();
    }

    static void requireVersion(int version) {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }
}
