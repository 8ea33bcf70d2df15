package org.amanat.model.people;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;

/**
 * A body that persons speak for.
 *
 * @param level of a duty-bearer, of whom something can be demanded
 * @param office who answers for it, such as the Secretary of Labour; may be empty
 * @param phones the main one first; none has an empty number
 * @param email may be empty
 * @param website may be empty
 */
public record Organisation(
        OrganisationId id,
        LocalizedText name,
        Sector sector,
        Optional<DutyLevel> level,
        LocalizedText office,
        List<Phone> phones,
        String email,
        String website) {

    public Organisation {
        phones = phones.stream().filter(phone -> !phone.written().isBlank()).toList();
    }

    /** A new body of which no more is known. */
    public static Organisation named(LocalizedText name, Sector sector) {
        return of(OrganisationId.next(), name, sector, "");
    }

    /** One of which no more is known. */
    public static Organisation of(OrganisationId id, LocalizedText name, Sector sector, String website) {
        return new Organisation(id, name, sector, Optional.empty(), LocalizedText.empty(), List.of(), "", website);
    }

    /** The same body with other telephones. */
    public Organisation with(List<Phone> others) {
        return new Organisation(id, name, sector, level, office, others, email, website);
    }
}
