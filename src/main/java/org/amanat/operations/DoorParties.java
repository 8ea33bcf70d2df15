package org.amanat.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.store.Records;

/**
 * With whom those come of whom not everybody is known by name: the first who is known stands for those who are not.
 *
 * @param sizes of those who stand for more than themselves, themselves counted
 * @param nameless parties of which nobody is known by name
 */
record DoorParties(Map<AttendanceId, Integer> sizes, List<Party> nameless) {

    static final int ALONE = 1;

    static DoorParties of(Records records, EventId event, List<Attendance> attendances) {
        var members = new HashMap<PartyId, List<Attendance>>();
        attendances.forEach(attendance -> attendance
                .party()
                .ifPresent(party ->
                        members.computeIfAbsent(party, _ -> new ArrayList<>()).add(attendance)));
        var sizes = new HashMap<AttendanceId, Integer>();
        var nameless = new ArrayList<Party>();
        for (Party party : records.parties().of(event)) {
            var known = members.getOrDefault(party.id(), List.of());
            if (known.isEmpty()) {
                nameless.add(party);
            } else {
                sizes.put(known.getFirst().id(), ALONE + Math.max(0, party.heads() - known.size()));
            }
        }
        return new DoorParties(sizes, nameless);
    }

    int size(AttendanceId guest) {
        return sizes.getOrDefault(guest, ALONE);
    }

    /** Who stands for a party of which nobody is known by name: the same in every copy of the file. */
    static Person standIn(Party party) {
        return Person.of(new PersonId(party.id().value()), party.name()).speakingFor(party.organisation());
    }
}
