package org.amanat.operations;

import java.time.LocalDate;
import java.util.List;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.Standing.Timing;
import org.amanat.model.proceedings.Year;
import org.amanat.store.Records;

/** Events of the same world day beside each other. */
final class Years {

    /** More bars than that are not compared. */
    private static final int MOST = 8;

    private Years() {}

    /**
     * The event and those before it, the earliest first: of the same world day if it has one, else all. What was
     * cancelled does not count.
     */
    static List<Year> upTo(Records records, Event event, LocalDate today) {
        var promises = Commitments.all(records, today);
        var all = records.events().all().stream()
                .filter(other ->
                        other.state() != EventState.CANCELLED && !other.date().isAfter(event.date()))
                .filter(other -> event.observance().isEmpty()
                        || records.events().get(other.id()).observance().equals(event.observance()))
                .limit(MOST)
                .map(other -> year(records, other, promises))
                .toList();
        return all.reversed();
    }

    private static Year year(Records records, EventSummary event, List<Promise> promises) {
        var demands = records.demands().of(event.id());
        var promised = promises.stream()
                .filter(promise -> promise.commitment().event().equals(event.id()))
                .toList();
        return new Year(
                event.id(),
                event.title(),
                event.date(),
                CountedGuests.of(records, event.id()).figures().flatMap(figures -> figures.came()),
                demands.size(),
                (int) demands.stream()
                        .filter(demand -> demand.state() == DemandState.MET)
                        .count(),
                promised.size(),
                (int) promised.stream().filter(Years::isKept).count());
    }

    /** Of what recurs, that every turn so far was kept. */
    private static boolean isKept(Promise promise) {
        return switch (promise.commitment().state()) {
            case KEPT -> true;
            case NOT_BEGUN, BEGUN ->
                promise.commitment().rhythm().recurs()
                        && promise.standing().turns() > 0
                        && promise.standing().done() >= promise.standing().turns()
                        && promise.standing().timing() != Timing.LATE;
            case NOT_KEPT, RELEASED -> false;
        };
    }
}
