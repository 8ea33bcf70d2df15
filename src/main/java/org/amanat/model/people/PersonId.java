package org.amanat.model.people;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a person, the same in every file that holds it. */
public record PersonId(UUID value) {

    /** A new id, never given before. */
    public static PersonId next() {
        return new PersonId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
