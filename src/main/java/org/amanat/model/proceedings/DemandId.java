package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a demand, the same in every file that holds it. */
public record DemandId(UUID value) {

    /** A new id, never given before. */
    public static DemandId next() {
        return new DemandId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static DemandId parse(String text) {
        return new DemandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
