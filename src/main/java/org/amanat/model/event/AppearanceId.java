package org.amanat.model.event;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an appearance, the same in every file that holds it. */
public record AppearanceId(UUID value) {

    /** A new id, never given before. */
    public static AppearanceId next() {
        return new AppearanceId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static AppearanceId parse(String text) {
        return new AppearanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
