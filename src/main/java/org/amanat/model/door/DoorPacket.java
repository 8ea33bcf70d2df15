package org.amanat.model.door;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;

/**
 * Everything that was noted at the doors of an event, as one computer knows it: what is carried to another. Packets
 * form a join-semilattice: putting two together is commutative, associative and idempotent, so that it does not matter
 * in which order, how often and by which way they come.
 *
 * @param guests those of whom something was noted
 * @param facts what was noted, by id
 */
public record DoorPacket(EventId event, SortedMap<String, Subject> guests, SortedMap<String, CheckIn> facts) {

    /** More facts than any event has: a larger packet is not one of ours. */
    public static final int MOST_FACTS = 200_000;

    private static final Comparator<Subject> SUBJECTS = Comparator.comparing(
                    (Subject one) -> one.person().toString())
            .thenComparing(one -> one.name().texts().toString())
            .thenComparing(Subject::walkIn);

    private static final Comparator<CheckIn> FACTS = Comparator.comparing(
                    (CheckIn one) -> one.attendance().toString())
            .thenComparingInt(CheckIn::arrived)
            .thenComparing(CheckIn::at)
            .thenComparing(CheckIn::way)
            .thenComparing(CheckIn::door)
            .thenComparing(CheckIn::before)
            .thenComparing(one -> one.replaces().stream()
                    .map(CheckInId::toString)
                    .sorted()
                    .toList()
                    .toString());

    /**
     * Whom facts are of.
     *
     * @param name as it is in the file that wrote the packet; another file that has the person keeps its own
     */
    public record Subject(AttendanceId attendance, PersonId person, LocalizedText name, boolean walkIn) {}

    public DoorPacket {
        guests = Collections.unmodifiableSortedMap(new TreeMap<>(guests));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static DoorPacket of(EventId event, Iterable<Subject> guests, Iterable<CheckIn> facts) {
        var byGuest = new TreeMap<String, Subject>();
        guests.forEach(guest -> put(byGuest, guest.attendance().toString(), guest, SUBJECTS));
        var byFact = new TreeMap<String, CheckIn>();
        facts.forEach(fact -> put(byFact, fact.id().toString(), fact, FACTS));
        return new DoorPacket(event, byGuest, byFact);
    }

    /**
     * What both know. Facts never change; should two differ under one id all the same, every computer keeps the same
     * one.
     *
     * @throws IllegalArgumentException if they are of different events
     */
    public DoorPacket join(DoorPacket other) {
        if (!event.equals(other.event)) {
            throw new IllegalArgumentException("packets of two events");
        }
        return new DoorPacket(event, joined(guests, other.guests, SUBJECTS), joined(facts, other.facts, FACTS));
    }

    private static <T> SortedMap<String, T> joined(Map<String, T> one, Map<String, T> other, Comparator<T> order) {
        var joined = new TreeMap<>(one);
        other.forEach((key, value) -> put(joined, key, value, order));
        return joined;
    }

    private static <T> void put(Map<String, T> into, String key, T value, Comparator<T> order) {
        into.merge(key, value, BinaryOperator.maxBy(order));
    }
}
