package org.amanat.model.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.people.MaskedPhone;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Digits;
import org.junit.jupiter.api.Test;

class DoorModelTest {

    private static final AttendanceId GUEST = new AttendanceId(new UUID(1, 1));
    private static final BadgeCode CODE = BadgeCode.of(new EventId(new UUID(0, 1)), new PersonId(new UUID(0, 2)));

    private static CheckIn fact(int number, int arrived, String door, CheckIn... known) {
        return new CheckIn(
                new CheckInId(new UUID(0, number)),
                GUEST,
                arrived,
                Instant.ofEpochSecond(number * 60L),
                Way.DOOR,
                door,
                AttendanceState.REGISTERED,
                List.of(known).stream().map(CheckIn::id).collect(Collectors.toSet()));
    }

    @Test
    void aCheckInOfAnotherDoorStandsAgainstATakingBackThatDidNotKnowIt() {
        var here = fact(1, 1, "A");
        var there = fact(2, 1, "B");
        var back = fact(3, 0, "B", there);

        assertThat(Standing.of(List.of(here, there, back), 1))
                .satisfies(both -> assertThat(both.clash()).contains(Clash.IN_AND_TAKEN_BACK))
                .satisfies(both -> assertThat(both.arrived()).isEqualTo(1));
        var decided = fact(4, 0, "A", here, back);
        assertThat(Standing.of(List.of(here, there, back, decided), 1))
                .satisfies(settled -> assertThat(settled.clash()).isEmpty())
                .satisfies(settled -> assertThat(settled.arrived()).isZero());
    }

    @Test
    void oneGuestAtBothDoorsIsCountedOnceAndShown() {
        var twice = Standing.of(List.of(fact(1, 1, "A"), fact(2, 1, "B")), 1);

        assertThat(twice.clash()).contains(Clash.LET_IN_TWICE);
        assertThat(twice.arrived()).isEqualTo(1);
    }

    @Test
    void aPartyMayComeThroughBothDoorsAndCountsTogether() {
        var some = fact(1, 2, "A");
        var more = fact(2, 3, "A", some);
        var others = fact(3, 3, "B");
        var party = Standing.of(List.of(some, more, others), 6);

        assertThat(party.clash()).isEmpty();
        assertThat(party.arrived()).isEqualTo(6);
        assertThat(party.arrivals()).extracting(Standing.Arrival::persons).containsExactly(2, 1, 3);
        assertThat(party.since()).contains(some.at());
    }

    @Test
    void everyWrongDigitAndEveryTwoThatChangedPlacesAreNoticed() {
        String digits = CODE.digits();
        for (int at = 0; at < digits.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(at)) {
                    assertThat(BadgeCode.isMistyped(digits.substring(0, at) + digit + digits.substring(at + 1)))
                            .isTrue();
                }
            }
            if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                String swapped = digits.substring(0, at - 1)
                        + digits.charAt(at)
                        + digits.charAt(at - 1)
                        + digits.substring(at + 1);
                assertThat(BadgeCode.read(swapped)).isEmpty();
            }
        }
        assertThat(BadgeCode.read(" " + CODE.grouped())).contains(CODE);
        assertThat(BadgeCode.read(Digits.URDU.write(digits))).contains(CODE);
    }

    @Test
    void rowsAreReadAsPeopleTypeThem() {
        assertThat(RowNumbers.read("3-5 12,۲").orElseThrow()).containsExactly(2, 3, 4, 5, 12);
        assertThat(RowNumbers.read("5 - 3")).isEmpty();
        assertThat(RowNumbers.read("0")).isEmpty();
        assertThat(RowNumbers.read("Zarina 5")).isEmpty();
    }

    @Test
    void aTelephoneNumberIsHiddenAllButItsEnds() {
        assertThat(MaskedPhone.of("0300 1234567")).isEqualTo("03•• ••••567");
        assertThat(MaskedPhone.of("12345")).isEqualTo("••345");
        assertThat(MaskedPhone.of("")).isEmpty();
        assertThat(MaskedPhone.of("+92 21 0000 1111")).isEqualTo("+92 •• •••• •111");
    }

    @Test
    void arrivalsAreCountedByTheQuarterOfAnHourInWhichTheyCame() {
        var guests = List.of(in(fact(1, 3, "A")), in(fact(14, 1, "A")), in(fact(15, 1, "A")), in(fact(60, 2, "A")));

        assertThat(Arrivals.perQuarterHour(guests, ZoneOffset.UTC))
                .containsExactly(
                        entry(LocalTime.of(0, 0), 4), entry(LocalTime.of(0, 15), 1), entry(LocalTime.of(1, 0), 2));
    }

    private static DoorGuest in(CheckIn fact) {
        return new DoorGuest(
                Person.named(LocalizedText.of("Nusrat Akhtar", "نصرت اختر")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fact.arrived(),
                CODE,
                Standing.of(List.of(fact), fact.arrived()));
    }
}
