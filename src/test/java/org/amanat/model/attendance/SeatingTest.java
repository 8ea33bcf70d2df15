package org.amanat.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.junit.jupiter.api.Test;

/** All persons are invented. */
final class SeatingTest {

    private static final EventId EVENT = EventId.next();
    private static final Party MINISTRY =
            new Party(PartyId.next(), EVENT, LocalizedText.of("Labour Department", "محکمۂ محنت"), Optional.empty(), 3);

    private static Guest guest(AttendanceState state, String food) {
        var person = Person.named(LocalizedText.of("Bushra", "بشریٰ")).with(new Needs("", food));
        return new Guest(Attendance.of(EVENT, person.id(), state), person, Optional.empty());
    }

    private static Guest waitingSince(String moment) {
        var guest = guest(AttendanceState.WAITING, "");
        var reply = new Reply(Optional.empty(), Optional.empty(), Optional.of(Instant.parse(moment)));
        return new Guest(guest.attendance().with(reply), guest.person(), Optional.empty());
    }

    private static Guest in(Party party, Guest guest) {
        return new Guest(guest.attendance().in(Optional.of(party.id())), guest.person(), Optional.empty());
    }

    @Test
    void aPartyTakesASeatForEachHeadWhileAnybodyOfItComes() {
        var named = in(MINISTRY, guest(AttendanceState.REGISTERED, ""));
        assertThat(Seating.of(List.of(named), List.of(MINISTRY), OptionalInt.empty())
                        .taken())
                .isEqualTo(3);

        var cancelled = in(MINISTRY, guest(AttendanceState.CANCELLED, ""));
        assertThat(Seating.of(List.of(cancelled), List.of(MINISTRY), OptionalInt.empty())
                        .taken())
                .isZero();

        assertThat(Seating.of(List.of(named, cancelled), List.of(MINISTRY), OptionalInt.empty())
                        .taken())
                .as("who cancelled is no head without a name")
                .isEqualTo(2);
    }

    @Test
    void aPartyOfWhichNobodyIsKnownKeepsItsSeatsUntilItIsTakenOffTheList() {
        assertThat(Seating.of(List.of(), List.of(MINISTRY), OptionalInt.empty()).taken())
                .isEqualTo(MINISTRY.heads());
    }

    @Test
    void aSeatThatIsFreeIsForWhoHasWaitedLongest() {
        var later = waitingSince("2026-07-02T09:00:00Z");
        var first = waitingSince("2026-07-01T09:00:00Z");
        var taken = guest(AttendanceState.REGISTERED, "");

        var full = Seating.of(List.of(later, first, taken), List.of(), OptionalInt.of(1));
        assertThat(full.next()).isEmpty();
        var free = Seating.of(List.of(later, first, taken), List.of(), OptionalInt.of(2));
        assertThat(free.next()).contains(first);
    }

    @Test
    void nobodyIsOfferedASeatWhereNobodyKnowsHowManyThereAre() {
        assertThat(Seating.of(List.of(waitingSince("2026-07-01T09:00:00Z")), List.of(), OptionalInt.empty())
                        .next())
                .isEmpty();
    }
}
