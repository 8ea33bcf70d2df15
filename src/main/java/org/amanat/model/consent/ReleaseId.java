package org.amanat.model.consent;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a release, the same in every file that holds it. */
public record ReleaseId(UUID value) {

    /** A new id, never given before. */
    public static ReleaseId next() {
        return new ReleaseId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ReleaseId parse(String text) {
        return new ReleaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
