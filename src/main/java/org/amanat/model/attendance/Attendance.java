package org.amanat.model.attendance;

import java.time.Instant;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;

/**
 * A person at an event, at most once each.
 *
 * @param walkIn whether they came without being on the list
 * @param checkedInAt when they were let in at the door, if that was noted
 */
public record Attendance(
        AttendanceId id,
        EventId event,
        PersonId person,
        AttendanceState state,
        boolean walkIn,
        Optional<Instant> checkedInAt) {

    /** The same person at the same event, in another state. */
    public Attendance with(AttendanceState changed) {
        return new Attendance(id, event, person, changed, walkIn, checkedInAt);
    }
}
