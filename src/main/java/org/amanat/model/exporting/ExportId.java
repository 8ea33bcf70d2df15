package org.amanat.model.exporting;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an entry in the register of exports. */
public record ExportId(UUID value) {

    /** A new id, never given before. */
    public static ExportId next() {
        return new ExportId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ExportId parse(String text) {
        return new ExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
