package org.amanat.model.archive;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an addition, the same in every file that holds it. */
public record AdditionId(UUID value) {

    /** A new id, never given before. */
    public static AdditionId next() {
        return new AdditionId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static AdditionId parse(String text) {
        return new AdditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
