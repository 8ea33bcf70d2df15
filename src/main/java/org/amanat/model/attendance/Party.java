package org.amanat.model.attendance;

import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.OrganisationId;

/**
 * Guests of an event who come together, such as two of a ministry, of whom not everybody need be known by name.
 *
 * @param heads how many come, with those who are known by name; from 1
 */
public record Party(PartyId id, EventId event, LocalizedText name, Optional<OrganisationId> organisation, int heads) {

    /** More come in several parties. */
    public static final int MOST_HEADS = 999;

    public Party {
        if (heads < 1 || heads > MOST_HEADS) {
            throw new IllegalArgumentException("a party of " + heads);
        }
    }

    /**
     * How many come who are not known by name: as long as anybody of the party comes, all that it has. A party of which
     * nobody is known by name comes until it is taken off the list.
     *
     * @param comes whether anybody of it comes who is known by name
     * @param known how many of it are known by name, with those who do not come
     */
    public int withoutName(boolean comes, int known) {
        return comes || known == 0 ? Math.max(0, heads - known) : 0;
    }

    /** The same party under another name. */
    public Party named(LocalizedText changed) {
        return new Party(id, event, changed, organisation, heads);
    }

    /** The same party of as many. */
    public Party of(int changed) {
        return new Party(id, event, name, organisation, changed);
    }
}
