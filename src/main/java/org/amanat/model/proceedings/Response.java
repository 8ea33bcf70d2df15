package org.amanat.model.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.OrganisationId;

/**
 * What somebody answered to a demand.
 *
 * @param from who answered, if it was one of the organisations of the file
 * @param kind code in {@link ResponseKinds}; a code of a newer program is kept
 * @param wording what they answered, may be empty
 * @param source where that can be read, such as the number of a letter, may be empty
 */
public record Response(
        ResponseId id,
        DemandId demand,
        Optional<OrganisationId> from,
        LocalDate givenOn,
        String kind,
        LocalizedText wording,
        String source) {}
