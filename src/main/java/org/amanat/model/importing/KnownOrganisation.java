package org.amanat.model.importing;

import java.util.Set;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.matching.Reason;

/**
 * An organisation in the file that may be meant by a row.
 *
 * @param reasons why
 */
public record KnownOrganisation(Organisation organisation, Set<Reason> reasons) implements Known {

    public KnownOrganisation {
        reasons = Set.copyOf(reasons);
    }

    @Override
    public LocalizedText name() {
        return organisation.name();
    }

    /** One name is one organisation, as where a list of people names it. */
    @Override
    public boolean isSure() {
        return reasons.contains(Reason.SAME_NAME);
    }

    @Override
    public Decision same() {
        return new Decision.SameOrganisation(organisation.id());
    }
}
