package org.amanat.model.event;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an item of a programme, the same in every file that holds it. */
public record ItemId(UUID value) {

    /** A new id, never given before. */
    public static ItemId next() {
        return new ItemId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ItemId parse(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
