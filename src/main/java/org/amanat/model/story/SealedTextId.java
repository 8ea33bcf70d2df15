package org.amanat.model.story;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names one sealed text in the compartment, the same in every file that holds it. */
public record SealedTextId(UUID value) {

    /** A new id, never given before. */
    public static SealedTextId next() {
        return new SealedTextId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static SealedTextId parse(String text) {
        return new SealedTextId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
