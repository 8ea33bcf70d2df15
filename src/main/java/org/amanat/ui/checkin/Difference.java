package org.amanat.ui.checkin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.people.PersonId;

/**
 * Whom undo or redo was about.
 *
 * @param gone those who are not in any more
 * @param back those who are in now
 */
record Difference(List<DoorGuest> gone, List<DoorGuest> back) {

    static Difference between(List<DoorGuest> before, List<DoorGuest> after) {
        return new Difference(moreIn(before, after), moreIn(after, before));
    }

    private static List<DoorGuest> moreIn(List<DoorGuest> these, List<DoorGuest> those) {
        Map<PersonId, DoorGuest> byPerson = those.stream()
                .collect(Collectors.toMap(guest -> guest.person().id(), Function.identity(), (one, _) -> one));
        return these.stream()
                .filter(guest -> guest.arrived()
                        > Optional.ofNullable(byPerson.get(guest.person().id()))
                                .map(DoorGuest::arrived)
                                .orElse(0))
                .toList();
    }
}
