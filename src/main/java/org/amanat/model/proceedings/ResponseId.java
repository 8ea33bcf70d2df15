package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an answer to a demand, the same in every file that holds it. */
public record ResponseId(UUID value) {

    /** A new id, never given before. */
    public static ResponseId next() {
        return new ResponseId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ResponseId parse(String text) {
        return new ResponseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
