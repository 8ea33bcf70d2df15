package org.amanat.ui.guests;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.EventNeeds;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.Seating;
import org.amanat.model.event.EventPlan;

/**
 * How full the hall will be, and what those who come need.
 *
 * @param toInvite those whom nobody asked yet
 * @param unanswered those who were asked and have not answered yet
 */
record GuestFigures(int onList, int toInvite, int unanswered, Seating seating, EventNeeds needs) {

    static GuestFigures of(List<Guest> guests, List<Party> parties, OptionalInt seats, EventPlan plan) {
        return new GuestFigures(
                guests.size(),
                (int) guests.stream().filter(GuestFilter.TO_INVITE::shows).count(),
                (int) guests.stream().filter(GuestFilter.NO_ANSWER::shows).count(),
                Seating.of(guests, parties, seats),
                EventNeeds.of(plan, guests, parties));
    }

    /** Those for whom a seat is kept. */
    int seated() {
        return seating.taken();
    }

    /** Those who want to come and have none yet. */
    int waiting() {
        return seating.waiting().size();
    }

    OptionalInt seats() {
        return seating.seats();
    }

    /** How many seats are too few. */
    int over() {
        return seating.over();
    }

    /** Who may have the seat that is free. */
    Optional<Guest> next() {
        return seating.next();
    }

    static AttendanceState state(Guest guest) {
        return guest.attendance().state();
    }
}
