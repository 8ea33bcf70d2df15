package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an entry about a commitment, the same in every file that holds it. */
public record ProgressId(UUID value) {

    /** A new id, never given before. */
    public static ProgressId next() {
        return new ProgressId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ProgressId parse(String text) {
        return new ProgressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
