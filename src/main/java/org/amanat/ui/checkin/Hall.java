package org.amanat.ui.checkin;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.amanat.model.LocalizedText;
import org.amanat.model.door.Arrivals;
import org.amanat.model.door.DoorFigures;
import org.amanat.model.door.DoorGuest;

/**
 * The event and who is in.
 *
 * @param in those of whom it is known when they came, the latest first
 * @param missing those with a part in the programme who are not here, the most missed first
 * @param clashing those of whom two doors say what cannot both be true
 * @param arrivals how many came in each quarter of an hour
 */
record Hall(
        LocalizedText title,
        DoorFigures figures,
        List<DoorGuest> in,
        List<DoorGuest> missing,
        List<DoorGuest> clashing,
        SortedMap<LocalTime, Integer> arrivals) {

    static Hall of(LocalizedText title, List<DoorGuest> all, OptionalInt seats, ZoneId zone) {
        return new Hall(
                title,
                DoorFigures.of(all, seats),
                all.stream()
                        .filter(DoorGuest::isIn)
                        .filter(guest -> guest.standing().since().isPresent())
                        .sorted(Comparator.comparing((DoorGuest guest) ->
                                        guest.standing().since().orElseThrow())
                                .reversed())
                        .toList(),
                all.stream()
                        .filter(guest -> guest.role().isPresent() && !guest.isIn())
                        .sorted(Comparator.comparingInt(
                                guest -> DoorWords.missed(guest.role().orElseThrow())))
                        .toList(),
                all.stream()
                        .filter(guest -> guest.standing().clash().isPresent())
                        .toList(),
                Arrivals.perQuarterHour(all, zone));
    }
}
