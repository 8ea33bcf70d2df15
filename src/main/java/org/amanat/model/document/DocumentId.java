package org.amanat.model.document;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an entry in the register of documents, the same in every file that holds it. */
public record DocumentId(UUID value) {

    /** A new id, never given before. */
    public static DocumentId next() {
        return new DocumentId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
