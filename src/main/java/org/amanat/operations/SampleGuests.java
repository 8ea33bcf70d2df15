package org.amanat.operations;

import java.time.LocalDate;
import org.amanat.exchange.Sample;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.store.Records;

/** Fictional guests of the sample: who came, or, while the event still lies ahead, who is registered for it. */
final class SampleGuests {

    private SampleGuests() {}

    static void add(Records records, Sample sample, LocalDate today) {
        var guests = sample.guests();
        boolean ahead = sample.plan().event().date().isAfter(today);
        EventFiles.addPeople(
                records, guests.persons().values(), guests.organisations().values());
        records.attendances()
                .insertAll(guests.attendances().stream()
                        .map(guest -> ahead ? beforehand(guest) : guest)
                        .toList());
    }

    private static Attendance beforehand(Attendance guest) {
        return switch (guest.state()) {
            case ATTENDED -> guest.with(AttendanceState.REGISTERED);
            case DID_NOT_COME -> guest.with(AttendanceState.INVITED);
            case INVITED, REGISTERED, WAITING, CANCELLED -> guest;
        };
    }
}
