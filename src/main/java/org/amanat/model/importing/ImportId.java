package org.amanat.model.importing;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an import, the same in every file that holds it. */
public record ImportId(UUID value) {

    /** A new id, never given before. */
    public static ImportId next() {
        return new ImportId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ImportId parse(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
