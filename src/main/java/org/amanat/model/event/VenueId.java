package org.amanat.model.event;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a venue, the same in every file that holds it. */
public record VenueId(UUID value) {

    /** A new id, never given before. */
    public static VenueId next() {
        return new VenueId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static VenueId parse(String text) {
        return new VenueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
