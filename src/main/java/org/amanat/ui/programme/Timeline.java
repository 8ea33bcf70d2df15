package org.amanat.ui.programme;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.event.TimetableWarning;

/**
 * A programme as the screen shows it, from top to bottom.
 *
 * @param hallEndsBefore the index of the row above which the line "end of the booked hall time" is drawn; the number of
 *     rows if it is drawn below all of them
 * @param minutesOver how long the programme goes on after the hall is booked; zero if it fits
 */
record Timeline(EventPlan plan, List<Row> rows, int hallEndsBefore, int minutesOver) {

    /**
     * One item of the programme.
     *
     * @param over whether it does not end before the booked time does
     */
    record Row(TimetableEntry entry, List<Appearance> appearances, List<TimetableWarning> warnings, boolean over) {

        ItemId id() {
            return entry.item().id();
        }
    }

    static Timeline of(EventPlan plan) {
        var timetable = Timetable.of(plan);
        var hallEnds = plan.event().date().atTime(plan.event().ends());
        var rows = timetable.entries().stream()
                .map(entry -> new Row(
                        entry,
                        plan.appearancesIn(entry.item().id()),
                        timetable.warningsAt(entry.item().id()),
                        entry.ends().isAfter(hallEnds)))
                .toList();
        int lastInTime = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).entry().starts().isBefore(hallEnds))
                .max()
                .orElse(-1);
        long over = Duration.between(hallEnds, timetable.ends()).toMinutes();
        return new Timeline(plan, rows, lastInTime + 1, (int) Math.max(over, 0));
    }

    /** Where an item stands, from zero. */
    Optional<Integer> indexOf(ItemId item) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id().equals(item))
                .boxed()
                .findFirst();
    }

    Optional<Row> row(ItemId item) {
        return indexOf(item).map(rows::get);
    }

    /**
     * What is chosen now if this was chosen in an earlier timeline: an item that came since, if it is the only one that
     * did; else the same item; if that is gone, whatever stands in its place.
     */
    Optional<ItemId> stillChosen(Optional<ItemId> chosen, Optional<Timeline> earlier) {
        var came = earlier.stream().flatMap(this::cameSince).toList();
        if (came.size() == 1) {
            return Optional.of(came.getFirst());
        }
        if (rows.isEmpty() || chosen.flatMap(this::indexOf).isPresent()) {
            return rows.isEmpty() ? Optional.empty() : chosen;
        }
        int place = chosen.flatMap(item -> earlier.flatMap(timeline -> timeline.indexOf(item)))
                .orElse(0);
        return Optional.of(rows.get(Math.min(place, rows.size() - 1)).id());
    }

    private Stream<ItemId> cameSince(Timeline earlier) {
        boolean sameEvent = plan.event().id().equals(earlier.plan.event().id());
        return rows.stream()
                .map(Row::id)
                .filter(item -> sameEvent && earlier.indexOf(item).isEmpty());
    }
}
