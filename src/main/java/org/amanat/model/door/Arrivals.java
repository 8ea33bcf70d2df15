package org.amanat.model.door;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many came through the door when, for those who plan how many stand there the next time. */
public final class Arrivals {

    private static final int QUARTER_MINUTES = 15;

    private Arrivals() {}

    /**
     * Persons by the quarter of an hour in which they came, parties counted; quarters in which nobody came are not in
     * it. Those who were typed in afterwards are left out, because nobody knows when they came.
     *
     * @param zone of the clock at the place
     * @return by the time at which each quarter begins
     */
    public static SortedMap<LocalTime, Integer> perQuarterHour(Collection<DoorGuest> guests, ZoneId zone) {
        var quarters = new TreeMap<LocalTime, Integer>();
        for (var guest : guests) {
            for (var arrival : guest.standing().arrivals()) {
                quarters.merge(quarter(arrival.at(), zone), arrival.persons(), Integer::sum);
            }
        }
        return Collections.unmodifiableSortedMap(quarters);
    }

    private static LocalTime quarter(Instant at, ZoneId zone) {
        var time = at.atZone(zone).toLocalTime();
        return LocalTime.of(time.getHour(), time.getMinute() / QUARTER_MINUTES * QUARTER_MINUTES);
    }
}
