package org.amanat.model.consent;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a consent record, the same in every file that holds it. */
public record ConsentId(UUID value) {

    /** A new id, never given before. */
    public static ConsentId next() {
        return new ConsentId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ConsentId parse(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
