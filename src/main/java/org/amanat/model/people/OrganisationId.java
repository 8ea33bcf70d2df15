package org.amanat.model.people;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an organisation, the same in every file that holds it. */
public record OrganisationId(UUID value) {

    /** A new id, never given before. */
    public static OrganisationId next() {
        return new OrganisationId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static OrganisationId parse(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
