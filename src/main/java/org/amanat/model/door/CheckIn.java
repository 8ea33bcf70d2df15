package org.amanat.model.door;

import java.time.Instant;
import java.util.Set;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;

/**
 * A fact from a door: from then on so many of a guest's party are in. Facts are added and never changed; what holds is
 * what no later fact replaces.
 *
 * @param arrived how many of the party are in, the guest counted; 0 if the check-in is taken back
 * @param at when it was noted, by the clock of that computer
 * @param door as its computer is called, may be empty
 * @param before how the guest stood to the event before anybody let them in
 * @param replaces the facts that held when this one was noted, and do so no more
 */
public record CheckIn(
        CheckInId id,
        AttendanceId attendance,
        int arrived,
        Instant at,
        Way way,
        String door,
        AttendanceState before,
        Set<CheckInId> replaces) {

    /** More do not come with one guest. */
    public static final int MOST = 999;

    public CheckIn {
        if (arrived < 0 || arrived > MOST) {
            throw new IllegalArgumentException(arrived + " of one party");
        }
        replaces = Set.copyOf(replaces);
    }

    /** The same fact where the guest has another id, because both computers put them on the list. */
    public CheckIn of(AttendanceId guest) {
        return new CheckIn(id, guest, arrived, at, way, door, before, replaces);
    }

    public boolean isIn() {
        return arrived > 0;
    }
}
