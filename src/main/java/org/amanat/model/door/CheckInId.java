package org.amanat.model.door;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a fact from a door, the same in every file that holds it. */
public record CheckInId(UUID value) {

    /** A new id, never given before. */
    public static CheckInId next() {
        return new CheckInId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static CheckInId parse(String text) {
        return new CheckInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
