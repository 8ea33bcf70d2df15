package org.amanat.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceFigures;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.figures.Successors;
import org.amanat.model.people.PersonId;
import org.amanat.store.Records;

/**
 * The figures of who came that may be printed now.
 *
 * @param figures nothing if fewer than five people differ from those of an earlier report, so that the difference of
 *     the two would tell of them
 * @param counted fingerprints of who is counted, as what; empty if there are no figures
 */
record CountedGuests(Optional<AttendanceFigures> figures, Set<String> counted) {

    static CountedGuests of(Records records, EventId event) {
        var guests = Guests.of(records, event);
        var cameBefore = cameBefore(records, event);
        var counted = AttendanceFigures.counted(guests, cameBefore).stream()
                .map(CountedGuests::fingerprint)
                .collect(Collectors.toUnmodifiableSet());
        return Successors.singleOut(counted, records.countedGuests().of(event).values())
                ? new CountedGuests(Optional.empty(), Set.of())
                : new CountedGuests(Optional.of(AttendanceFigures.of(guests, cameBefore)), counted);
    }

    private static Set<PersonId> cameBefore(Records records, EventId event) {
        var day = records.events().get(event).date();
        return records.events().all().stream()
                .filter(other -> other.date().isBefore(day))
                .map(EventSummary::id)
                .flatMap(other -> records.attendances().of(other).stream())
                .filter(attendance -> attendance.state() == AttendanceState.ATTENDED)
                .map(Attendance::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fingerprint(List<Object> counted) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(counted.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
