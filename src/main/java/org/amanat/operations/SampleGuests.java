package org.amanat.operations;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.exchange.Sample;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Reply;
import org.amanat.store.Records;

/** Fictional guests of the sample: who came, or, while the event still lies ahead, who is registered for it. */
final class SampleGuests {

    /** As offices here ask. */
    private static final int WEEKS_BEFORE = 3;

    private SampleGuests() {}

    static void add(Records records, Sample sample, LocalDate today) {
        var guests = sample.guests();
        boolean ahead = sample.plan().event().date().isAfter(today);
        EventFiles.addPeople(
                records, guests.persons().values(), guests.organisations().values());
        var asked = asked(sample.plan().event().date(), today);
        records.attendances()
                .insertAll(guests.attendances().stream()
                        .map(guest -> ahead ? beforehand(guest) : guest)
                        .map(guest -> guest.with(invited(guest.reply(), asked)))
                        .toList());
    }

    /** The day on which letters left, which lies before today even if the event is close. */
    private static LocalDate asked(LocalDate event, LocalDate today) {
        var usual = event.minusWeeks(WEEKS_BEFORE);
        return usual.isAfter(today) ? today : usual;
    }

    /** Everybody on the list was asked, or nobody would have answered. */
    private static Reply invited(Reply said, LocalDate asked) {
        return new Reply(said.invitedOn().or(() -> Optional.of(asked)), said.answeredOn(), said.waitingSince());
    }

    private static Attendance beforehand(Attendance guest) {
        return switch (guest.state()) {
            case ATTENDED -> guest.with(AttendanceState.REGISTERED);
            case DID_NOT_COME -> guest.with(AttendanceState.INVITED);
            case INVITED, REGISTERED, WAITING, CANCELLED -> guest;
        };
    }
}
