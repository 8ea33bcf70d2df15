package org.amanat.model.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;

/** Packets are put together in any order and any number of times, with the same result. */
class DoorPacketProperties {

    private static final EventId EVENT = new EventId(new UUID(7, 7));
    private static final int IDS = 6;
    private static final int GUESTS = 3;

    @Property
    void orderDoesNotMatter(@ForAll("packets") DoorPacket one, @ForAll("packets") DoorPacket other) {
        assertThat(one.join(other)).isEqualTo(other.join(one));
        assertThat(standings(one.join(other))).isEqualTo(standings(other.join(one)));
    }

    @Property
    void groupingDoesNotMatter(
            @ForAll("packets") DoorPacket one, @ForAll("packets") DoorPacket two, @ForAll("packets") DoorPacket three) {
        assertThat(one.join(two).join(three)).isEqualTo(one.join(two.join(three)));
    }

    @Property
    void readingTwiceAddsNothing(@ForAll("packets") DoorPacket one, @ForAll("packets") DoorPacket other) {
        assertThat(one.join(one)).isEqualTo(one);
        assertThat(one.join(other).join(other).join(one)).isEqualTo(one.join(other));
    }

    /** Whatever two doors do, each knowing what came to it: nobody who was only let in gets lost. */
    @Property
    void whoWasOnlyLetInIsIn(@ForAll("packets") DoorPacket one, @ForAll("packets") DoorPacket other) {
        var joined = one.join(other);
        for (var guest : guests()) {
            var facts = of(joined, guest);
            if (!facts.isEmpty() && facts.stream().allMatch(CheckIn::isIn)) {
                assertThat(Standing.of(facts, 1).arrived()).isPositive();
            }
        }
    }

    @Provide
    Arbitrary<DoorPacket> packets() {
        return facts().list().ofMaxSize(8).map(facts -> DoorPacket.of(EVENT, subjects(facts), facts));
    }

    private static Arbitrary<CheckIn> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, IDS - 1),
                        Arbitraries.integers().between(0, GUESTS - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Way.values()),
                        Arbitraries.of("Main gate", "پچھلا دروازہ", ""),
                        Arbitraries.integers().between(0, IDS - 1).set().ofMaxSize(2))
                .as((id, guest, arrived, way, door, replaced) -> new CheckIn(
                        checkIn(id),
                        attendance(guest),
                        arrived,
                        Instant.ofEpochSecond(id * 60L),
                        way,
                        door,
                        AttendanceState.INVITED,
                        earlier(id, replaced)));
    }

    /** A fact knows only of facts that were there before it. */
    private static Set<CheckInId> earlier(int id, Set<Integer> replaced) {
        var earlier = new HashSet<CheckInId>();
        replaced.stream().filter(other -> other < id).forEach(other -> earlier.add(checkIn(other)));
        return earlier;
    }

    private static List<DoorPacket.Subject> subjects(List<CheckIn> facts) {
        var subjects = new ArrayList<DoorPacket.Subject>();
        facts.forEach(fact -> subjects.add(new DoorPacket.Subject(
                fact.attendance(),
                new PersonId(fact.attendance().value()),
                LocalizedText.of("Guest " + fact.door(), "مہمان"),
                false)));
        return subjects;
    }

    private static List<Standing> standings(DoorPacket packet) {
        return guests().stream().map(guest -> Standing.of(of(packet, guest), 1)).toList();
    }

    private static List<CheckIn> of(DoorPacket packet, AttendanceId guest) {
        return packet.facts().values().stream()
                .filter(fact -> fact.attendance().equals(guest))
                .toList();
    }

    private static List<AttendanceId> guests() {
        return IntStream.range(0, GUESTS)
                .mapToObj(DoorPacketProperties::attendance)
                .toList();
    }

    private static AttendanceId attendance(int number) {
        return new AttendanceId(new UUID(1, number));
    }

    private static CheckInId checkIn(int number) {
        return new CheckInId(new UUID(2, number));
    }
}
