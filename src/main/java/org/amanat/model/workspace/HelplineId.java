package org.amanat.model.workspace;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a helpline, the same in every file that holds it. */
public record HelplineId(UUID value) {

    /** A new id, never given before. */
    public static HelplineId next() {
        return new HelplineId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static HelplineId parse(String text) {
        return new HelplineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
