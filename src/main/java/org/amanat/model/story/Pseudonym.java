package org.amanat.model.story;

import org.amanat.model.LocalizedText;

/**
 * The name that a story is known by in the office. It is nobody's name: {@link Pseudonyms} suggests one and checks it.
 *
 * @param name in each script that it is written in, at least one
 */
public record Pseudonym(LocalizedText name) {

    public Pseudonym {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a pseudonym is a name");
        }
    }
}
