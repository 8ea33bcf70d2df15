package org.amanat.model.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who has a seat and who waits for one.
 *
 * @param taken seats that are kept or were taken, those of parties with everybody in them
 * @param waiting those who want to come and have none yet, who waits longest first
 * @param seats of the hall, if known
 */
public record Seating(int taken, List<Guest> waiting, OptionalInt seats) {

    public Seating {
        waiting = List.copyOf(waiting);
    }

    public static Seating of(List<Guest> guests, List<Party> parties, OptionalInt seats) {
        var named = new HashMap<PartyId, Integer>();
        var coming = new HashSet<PartyId>();
        int taken = 0;
        for (var guest : guests) {
            if (guest.attendance().state().takesSeat()) {
                taken++;
                guest.attendance().party().ifPresent(coming::add);
            }
            guest.attendance().party().ifPresent(party -> named.merge(party, 1, Integer::sum));
        }
        // Those of a party who are not known by name need a seat too, while anybody of it comes.
        for (var party : parties) {
            taken += party.withoutName(coming.contains(party.id()), named.getOrDefault(party.id(), 0));
        }
        return new Seating(taken, waiting(guests), seats);
    }

    private static List<Guest> waiting(List<Guest> guests) {
        return guests.stream()
                .filter(guest -> guest.attendance().state() == AttendanceState.WAITING)
                .sorted(Comparator.comparing((Guest guest) ->
                                guest.attendance().reply().waitingSince().orElse(Instant.EPOCH))
                        .thenComparing(guest -> guest.attendance().id().toString()))
                .toList();
    }

    /** How many seats are too few; 0 if they suffice or nobody knows how many there are. */
    public int over() {
        return seats.isPresent() ? Math.max(0, taken - seats.getAsInt()) : 0;
    }

    /** Who would get the next seat, if one is free: it is offered, and somebody says yes. */
    public Optional<Guest> next() {
        return seats.isPresent() && taken < seats.getAsInt() ? waiting.stream().findFirst() : Optional.empty();
    }
}
