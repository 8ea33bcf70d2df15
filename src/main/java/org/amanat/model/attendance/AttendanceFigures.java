package org.amanat.model.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.figures.Breakdown;
import org.amanat.model.figures.Figure;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Sector;

/**
 * Who came to an event as it may be printed: in fives, groups of fewer than five left out.
 *
 * @param came how many; nothing if they are fewer than five
 * @param byDistrict districts as they are written
 * @param firstTimers how many came to no earlier event that is in the file; nothing where the rest would be fewer than
 *     five
 */
public record AttendanceFigures(
        Optional<Figure> came,
        Breakdown<Sector> bySector,
        Breakdown<Gender> byGender,
        Breakdown<AgeBand> byAge,
        Breakdown<String> byDistrict,
        Optional<Figure> firstTimers) {

    /** @param cameBefore those who attended an earlier event */
    public static AttendanceFigures of(Collection<Guest> guests, Set<PersonId> cameBefore) {
        var came = WhoCame.of(guests).came();
        int first = (int) came.stream()
                .filter(guest -> !cameBefore.contains(guest.person().id()))
                .count();
        return new AttendanceFigures(
                Figure.of(came.size()),
                Breakdown.of(came, List.of(Sector.values()), one(AttendanceFigures::sector)),
                Breakdown.of(
                        came,
                        List.of(Gender.values()),
                        one(guest -> guest.person().countedAs().gender())),
                Breakdown.of(
                        came,
                        List.of(AgeBand.values()),
                        one(guest -> guest.person().countedAs().ageBand())),
                Breakdown.of(came, districts(came), one(AttendanceFigures::district)),
                Figure.of(came.size() - first).flatMap(rest -> Figure.of(first)));
    }

    /**
     * What counts of each person who came, for comparing two reports: who differs in any of it counts as another
     * person.
     */
    public static Set<List<Object>> counted(Collection<Guest> guests, Set<PersonId> cameBefore) {
        return WhoCame.of(guests).came().stream()
                .map(guest -> List.<Object>of(
                        guest.person().id(),
                        sector(guest),
                        guest.person().countedAs(),
                        cameBefore.contains(guest.person().id())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sector of the person, else that of the organisation. */
    static Optional<Sector> sector(Guest guest) {
        return guest.person().countedAs().sector().or(() -> guest.organisation().map(Organisation::sector));
    }

    /** In the order of their names, which does not hang on who came. */
    private static List<String> districts(List<Guest> came) {
        return came.stream()
                .flatMap(guest -> district(guest).stream())
                .distinct()
                .sorted()
                .toList();
    }

    static Optional<String> district(Guest guest) {
        return Optional.of(guest.person().countedAs().district().strip()).filter(name -> !name.isEmpty());
    }

    private static <G> Function<Guest, Set<G>> one(Function<Guest, Optional<G>> groupOf) {
        return guest -> groupOf.apply(guest).map(Set::of).orElse(Set.of());
    }
}
