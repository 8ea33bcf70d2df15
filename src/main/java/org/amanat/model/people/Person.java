package org.amanat.model.people;

import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/**
 * Somebody who speaks at, helps with or comes to an event. Each name is one field, as its owner writes it.
 *
 * @param honorific such as Dr or محترمہ, may be empty
 * @param office the position held, such as President, may be empty
 * @param phone as it was written, may be empty
 * @param email may be empty
 * @param accessNeeds for the office only, may be empty
 * @param biography two or three sentences that are printed, may be empty
 */
public record Person(
        PersonId id,
        LocalizedText name,
        LocalizedText honorific,
        LocalizedText office,
        Optional<OrganisationId> organisation,
        String phone,
        String email,
        Language preferredLanguage,
        String accessNeeds,
        LocalizedText biography) {

    /** The same person, who speaks for another organisation or for none. */
    public Person speakingFor(Optional<OrganisationId> other) {
        return new Person(id, name, honorific, office, other, phone, email, preferredLanguage, accessNeeds, biography);
    }
}
