package org.amanat.model.event;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an event, the same in every file that holds it. */
public record EventId(UUID value) {

    /** A new id, never given before. */
    public static EventId next() {
        return new EventId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static EventId parse(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
