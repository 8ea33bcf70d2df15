package org.amanat.model.door;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.amanat.model.event.Role;

/**
 * How full the hall is.
 *
 * @param inside persons in the hall, parties counted
 * @param expected persons for whom a seat is kept, or who are in already
 * @param seats of the venue, if known
 * @param missing of those with a part in the programme, how many are not here yet, by their first part
 * @param here of those, how many are
 */
public record DoorFigures(
        int inside, int expected, OptionalInt seats, Map<Role, Integer> missing, Map<Role, Integer> here) {

    public static DoorFigures of(Collection<DoorGuest> guests, OptionalInt seats) {
        var missing = new EnumMap<Role, Integer>(Role.class);
        var here = new EnumMap<Role, Integer>(Role.class);
        int inside = 0;
        int expected = 0;
        for (var guest : guests) {
            int arrived = guest.arrived();
            inside += arrived;
            expected += guest.isExpected() ? Math.max(guest.party(), arrived) : arrived;
            guest.role().ifPresent(role -> (arrived > 0 ? here : missing).merge(role, 1, Integer::sum));
        }
        return new DoorFigures(inside, expected, seats, Map.copyOf(missing), Map.copyOf(here));
    }

    /** How many more are in than there are seats. */
    public int over() {
        return seats.isPresent() ? Math.max(0, inside - seats.getAsInt()) : 0;
    }
}
