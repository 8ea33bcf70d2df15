package org.amanat.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amanat.model.event.EventId;
import org.amanat.model.figures.Figure;
import org.amanat.model.figures.GroupFigure;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Sector;

/**
 * Of random attendance: no figure under five is printed, and none can be computed, because every printed figure stands
 * for five numbers; so does what is left of all when a group is taken away.
 */
final class AttendanceFiguresProperties {

    private static final EventId EVENT = EventId.next();

    /** Somebody who came, or did not. */
    record Somebody(Sector sector, boolean attended, boolean before) {}

    @Provide
    Arbitrary<List<Somebody>> people() {
        return Combinators.combine(
                        Arbitraries.of(Sector.WORKERS, Sector.COMMUNITY, Sector.MEDIA),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, false))
                .as(Somebody::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void everyPrintedFigureStandsForFiveNumbersAndIsAtLeastFive(@ForAll("people") List<Somebody> people) {
        var figures = figures(people);
        for (Figure figure : printed(figures)) {
            assertThat(figure.atLeast()).isGreaterThanOrEqualTo(Figure.SMALLEST);
            assertThat(figure.atLeast() % Figure.SMALLEST).isZero();
        }
    }

    /** Where everybody is a first-timer but three, that three are not would be told. */
    @Property(tries = 300)
    void firstTimersAreNotToldWhereTheRestWouldBeFewerThanFive(@ForAll("people") List<Somebody> people) {
        long came = people.stream().filter(Somebody::attended).count();
        long known =
                people.stream().filter(one -> one.attended() && one.before()).count();
        if (figures(people).firstTimers().isPresent()) {
            assertThat(known).isGreaterThanOrEqualTo(Figure.SMALLEST);
            assertThat(came - known).isGreaterThanOrEqualTo(Figure.SMALLEST);
        }
    }

    private static List<Figure> printed(AttendanceFigures figures) {
        var printed = new ArrayList<Figure>();
        figures.came().ifPresent(printed::add);
        figures.firstTimers().ifPresent(printed::add);
        figures.bySector().shown().stream().map(GroupFigure::figure).forEach(printed::add);
        return printed;
    }

    private static AttendanceFigures figures(List<Somebody> people) {
        var guests = new ArrayList<Guest>();
        Set<PersonId> before = new HashSet<>();
        for (var somebody : people) {
            var guest = SketchedGuest.of(EVENT, somebody.sector(), somebody.attended());
            guests.add(guest);
            if (somebody.before()) {
                before.add(guest.person().id());
            }
        }
        return AttendanceFigures.of(guests, before);
    }
}
