package org.amanat.model.attendance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Gender;
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

    /** Their own sector, else that of their organisation. */
    public Map<Optional<Sector>, Integer> bySector() {
        return counted(AttendanceFigures::sector);
    }

    public Map<Optional<Gender>, Integer> byGender() {
        return counted(guest -> guest.person().countedAs().gender());
    }

    public Map<Optional<AgeBand>, Integer> byAge() {
        return counted(guest -> guest.person().countedAs().ageBand());
    }

    /** Districts as they are written. */
    public Map<Optional<String>, Integer> byDistrict() {
        return counted(AttendanceFigures::district);
    }

    /** How many came of each group, the largest first; last, under the empty key, those of whom it is not known. */
    private <K extends Comparable<K>> Map<Optional<K>, Integer> counted(Function<Guest, Optional<K>> group) {
        var known = new TreeMap<K, Integer>();
        int unknown = 0;
        for (var guest : came) {
            var of = group.apply(guest);
            if (of.isPresent()) {
                known.merge(of.get(), 1, Integer::sum);
            } else {
                unknown++;
            }
        }
        var counted = new LinkedHashMap<Optional<K>, Integer>();
        known.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
                .forEach(entry -> counted.put(Optional.of(entry.getKey()), entry.getValue()));
        if (unknown > 0) {
            counted.put(Optional.empty(), unknown);
        }
        return counted;
    }
}
