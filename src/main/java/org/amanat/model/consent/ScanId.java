package org.amanat.model.consent;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a scan in the sealed compartment, the same in every file that holds it. */
public record ScanId(UUID value) {

    /** A new id, never given before. */
    public static ScanId next() {
        return new ScanId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ScanId parse(String text) {
        return new ScanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
