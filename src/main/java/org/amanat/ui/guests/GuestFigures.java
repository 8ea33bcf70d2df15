package org.amanat.ui.guests;

import java.util.List;
import java.util.OptionalInt;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;

/**
 * How full the hall will be.
 *
 * @param seated those for whom a seat is kept
 * @param waiting those who want to come and have none yet
 * @param seats of the venue, if known
 */
record GuestFigures(int onList, int seated, int waiting, OptionalInt seats) {

    static GuestFigures of(List<Guest> guests, OptionalInt seats) {
        return new GuestFigures(
                guests.size(),
                (int) guests.stream().filter(guest -> state(guest).takesSeat()).count(),
                (int) guests.stream()
                        .filter(guest -> state(guest) == AttendanceState.WAITING)
                        .count(),
                seats);
    }

    /** How many seats are too few; 0 if they suffice or nobody knows how many there are. */
    int over() {
        return seats.isPresent() ? Math.max(0, seated - seats.getAsInt()) : 0;
    }

    static AttendanceState state(Guest guest) {
        return guest.attendance().state();
    }
}
