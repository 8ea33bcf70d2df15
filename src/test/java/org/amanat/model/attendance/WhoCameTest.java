package org.amanat.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Person;
import org.junit.jupiter.api.Test;

/** What the office sees of who came. */
class WhoCameTest {

    private static final EventId EVENT = EventId.next();

    @Test
    void theLargestGroupComesFirstAndThoseOfWhomItIsNotKnownLast() {
        var guests = Stream.of(
                        guest(Optional.of(Gender.MAN), "Malir", AttendanceState.ATTENDED),
                        guest(Optional.of(Gender.WOMAN), "Keamari", AttendanceState.ATTENDED),
                        guest(Optional.of(Gender.WOMAN), " ", AttendanceState.ATTENDED),
                        guest(Optional.empty(), "Keamari", AttendanceState.ATTENDED),
                        guest(Optional.of(Gender.MAN), "Malir", AttendanceState.DID_NOT_COME),
                        guest(Optional.of(Gender.MAN), "Malir", AttendanceState.INVITED))
                .toList();

        var who = WhoCame.of(guests);

        assertThat(who.came()).hasSize(4);
        assertThat(List.copyOf(who.byGender().entrySet()))
                .containsExactly(
                        Map.entry(Optional.of(Gender.WOMAN), 2),
                        Map.entry(Optional.of(Gender.MAN), 1),
                        Map.entry(Optional.empty(), 1));
        assertThat(List.copyOf(who.byDistrict().entrySet()))
                .containsExactly(
                        Map.entry(Optional.of("Keamari"), 2),
                        Map.entry(Optional.of("Malir"), 1),
                        Map.entry(Optional.empty(), 1));
        assertThat(who.byAge()).containsExactly(Map.entry(Optional.empty(), 4));
    }

    private static Guest guest(Optional<Gender> gender, String district, AttendanceState state) {
        var person = Person.named(LocalizedText.of("A guest", "مہمان"))
                .with(new CountedAs(Optional.empty(), gender, Optional.empty(), district));
        return new Guest(Attendance.of(EVENT, person.id(), state), person, Optional.empty());
    }
}
