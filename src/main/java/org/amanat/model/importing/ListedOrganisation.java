package org.amanat.model.importing;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Sector;

/**
 * What one row says of an organisation. What it does not say is empty.
 *
 * @param office who answers for it
 * @param phones as they were written
 */
public record ListedOrganisation(
        LocalizedText name,
        Optional<Sector> sector,
        Optional<DutyLevel> level,
        LocalizedText office,
        List<String> phones,
        String email,
        String website)
        implements Listed {

    public ListedOrganisation {
        phones = List.copyOf(phones);
    }
}
