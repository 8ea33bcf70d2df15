package org.amanat.model.story;

import org.amanat.model.Language;

/**
 * That there is an original, and where it lies sealed. Its words are in the compartment and nowhere else.
 *
 * @param version counts from 1
 */
public record OriginalText(SealedTextId id, Language language, int version) {

    public OriginalText {
        StoryText.requireVersion(version);
    }
}
