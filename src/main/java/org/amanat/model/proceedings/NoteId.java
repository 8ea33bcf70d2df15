package org.amanat.model.proceedings;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a line of the minutes, the same in every file that holds it. */
public record NoteId(UUID value) {

    /** A new id, never given before. */
    public static NoteId next() {
        return new NoteId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static NoteId parse(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
