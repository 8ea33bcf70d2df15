package org.amanat.model.proceedings;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.OrganisationId;

/**
 * What an event asked of somebody who has a duty.
 *
 * @param number within its event, from 1; it stays when another demand is taken out, because letters name it
 * @param addressees organisations that it is addressed to, the first one first
 * @param supporters organisations that stand behind it besides the host
 * @param item in which it was raised, if that is known
 * @param carriedFrom the demand of an earlier event that it repeats, if it does
 */
public record Demand(
        DemandId id,
        EventId event,
        int number,
        LocalizedText wording,
        List<OrganisationId> addressees,
        List<OrganisationId> supporters,
        Optional<ItemId> item,
        DemandState state,
        Optional<DemandId> carriedFrom) {

    public Demand {
        addressees = List.copyOf(addressees);
        supporters = List.copyOf(supporters);
        if (number < 1) {
            throw new IllegalArgumentException("demands are numbered from 1");
        }
    }

    /** The same demand, so much further. */
    public Demand with(DemandState changed) {
        return new Demand(id, event, number, wording, addressees, supporters, item, changed, carriedFrom);
    }
}
