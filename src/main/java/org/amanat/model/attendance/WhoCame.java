package org.amanat.model.attendance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.people.Sector;

/**
 * Who came to an event, counted exactly, for the office. Paper never gets these: it gets figures in which nobody is
 * singled out.
 *
 * @param registered everybody who was on the list, those who came without being on it too
 * @param came those who attended
 */
public record WhoCame(int registered, List<Guest> came) {

    public WhoCame {
        came = List.copyOf(came);
    }

    public static WhoCame of(Collection<Guest> guests) {
        return new WhoCame(
                guests.size(),
                guests.stream()
                        .filter(guest -> guest.attendance().state() == AttendanceState.ATTENDED)
                        .toList());
    }

    /** How many came for each sector; the empty key counts those of whom it is not known. */
    public Map<Optional<Sector>, Integer> bySector() {
        var known = new EnumMap<Sector, Integer>(Sector.class);
        int unknown = 0;
        for (var guest : came) {
            var sector = AttendanceFigures.sector(guest);
            if (sector.isPresent()) {
                known.merge(sector.get(), 1, Integer::sum);
            } else {
                unknown++;
            }
        }
        var counted = new LinkedHashMap<Optional<Sector>, Integer>();
        known.entrySet().stream()
                .sorted(Map.Entry.<Sector, Integer>comparingByValue().reversed())
                .forEach(entry -> counted.put(Optional.of(entry.getKey()), entry.getValue()));
        if (unknown > 0) {
            counted.put(Optional.empty(), unknown);
        }
        return counted;
    }
}
