package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a press mention, the same in every file that holds it. */
public record PressMentionId(UUID value) {

    /** A new id, never given before. */
    public static PressMentionId next() {
        return new PressMentionId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PressMentionId parse(String text) {
        return new PressMentionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
