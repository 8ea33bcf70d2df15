package org.amanat.model.attendance;

import java.util.List;
import java.util.Optional;

/**
 * A party as the list of an event knows it.
 *
 * @param named those of it who are on the list by name, in the order of the list
 */
public record ListedParty(Party party, List<Guest> named) {

    public ListedParty {
        named = List.copyOf(named);
    }

    /** The parties of an event, in their order, with those who are on its list. */
    public static List<ListedParty> of(List<Party> parties, List<Guest> guests) {
        return parties.stream()
                .map(party -> new ListedParty(
                        party,
                        guests.stream()
                                .filter(guest -> guest.attendance().party().equals(Optional.of(party.id())))
                                .toList()))
                .toList();
    }

    /** How many of it have no name on the list. */
    public int unnamed() {
        return Math.max(0, party.heads() - named.size());
    }

    /** How few it can be: those who have a name count, and there is no party of nobody. */
    public int fewest() {
        return Math.max(1, named.size());
    }

    /** Whether somebody of it came. */
    public boolean isIn() {
        return named.stream().anyMatch(guest -> guest.attendance().state() == AttendanceState.ATTENDED);
    }
}
