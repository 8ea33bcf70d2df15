package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a cost, the same in every file that holds it. */
public record CostId(UUID value) {

    /** A new id, never given before. */
    public static CostId next() {
        return new CostId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static CostId parse(String text) {
        return new CostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
