package org.amanat.model.attendance;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a party, the same in every file that holds it. */
public record PartyId(UUID value) {

    /** A new id, never given before. */
    public static PartyId next() {
        return new PartyId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PartyId parse(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
