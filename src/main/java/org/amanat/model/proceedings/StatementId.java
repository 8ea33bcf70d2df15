package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a statement, the same in every file that holds it. */
public record StatementId(UUID value) {

    /** A new id, never given before. */
    public static StatementId next() {
        return new StatementId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static StatementId parse(String text) {
        return new StatementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
