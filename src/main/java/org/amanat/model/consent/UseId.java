package org.amanat.model.consent;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an entry in the register of uses, the same in every file that holds it. */
public record UseId(UUID value) {

    /** A new id, never given before. */
    public static UseId next() {
        return new UseId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static UseId parse(String text) {
        return new UseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
