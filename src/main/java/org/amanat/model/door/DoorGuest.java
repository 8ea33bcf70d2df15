package org.amanat.model.door;

import java.util.Optional;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;

/**
 * Somebody who may come to the door: on the list of guests, in the programme, or both.
 *
 * @param role the first part that they have in the programme, if any
 * @param attendance nothing for those who are only in the programme and were not noted yet
 * @param party how many are expected with this guest, themselves counted
 */
public record DoorGuest(
        Person person,
        Optional<Organisation> organisation,
        Optional<Role> role,
        Optional<Attendance> attendance,
        int party,
        BadgeCode code,
        Standing standing) {

    /** How many of the party are in. */
    public int arrived() {
        if (!isIn()) {
            return 0;
        }
        return standing.holding().isEmpty() ? party : standing.arrived();
    }

    public boolean isIn() {
        return attendance
                .map(noted -> noted.state() == AttendanceState.ATTENDED)
                .orElse(false);
    }

    /** Whether the whole party is in. */
    public boolean isComplete() {
        return arrived() >= party;
    }

    /** Whether the file knows them: of a party of which nobody is known by name, only the party is. */
    public boolean isKnown() {
        return role.isPresent() || attendance.isPresent();
    }

    /** Whether a seat is kept for them, or they have a part in the programme, or are a party without any name. */
    public boolean isExpected() {
        return role.isPresent()
                || attendance.map(noted -> noted.state().takesSeat()).orElse(true);
    }

    /** The same guest after something was noted of them. */
    public DoorGuest with(Attendance noted, Standing now) {
        return new DoorGuest(person, organisation, role, Optional.of(noted), party, code, now);
    }
}
