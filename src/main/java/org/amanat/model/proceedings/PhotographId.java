package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a photograph, the same in every file that holds it. */
public record PhotographId(UUID value) {

    /** A new id, never given before. */
    public static PhotographId next() {
        return new PhotographId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PhotographId parse(String text) {
        return new PhotographId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
