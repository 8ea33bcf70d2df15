package org.amanat.model.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.Party;
import org.amanat.model.document.DocumentId;
import org.amanat.model.door.CheckIn;

/**
 * Who was asked to an event and who came.
 *
 * @param checkIns what the doors noted of these guests
 * @param counted who was counted in figures that left the program, as fingerprints, by the document or the dossier in
 *     which they did: whoever prints figures from this list elsewhere must not single anybody out beside them
 */
public record GuestList(
        List<Party> parties, List<Attendance> guests, List<CheckIn> checkIns, Map<DocumentId, Set<String>> counted) {

    public static final GuestList EMPTY = new GuestList(List.of(), List.of(), List.of(), Map.of());

    public GuestList {
        parties = List.copyOf(parties);
        guests = List.copyOf(guests);
        checkIns = List.copyOf(checkIns);
        counted = Map.copyOf(counted);
    }

    public boolean isEmpty() {
        return parties.isEmpty() && guests.isEmpty();
    }

    /** The same list after figures left in one more dossier. */
    public GuestList countedIn(DocumentId dossier, Set<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return this;
        }
        var more = new HashMap<>(counted);
        more.put(dossier, fingerprints);
        return new GuestList(parties, guests, checkIns, more);
    }
}
