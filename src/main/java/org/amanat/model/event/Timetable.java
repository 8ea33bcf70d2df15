package org.amanat.model.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When each item of a programme is held. An item starts at its pinned time, else when the item before it ends; the
 * first one without a pinned time starts when the event does. Computed anew from the plan, never kept.
 *
 * @param entries in the order of the programme
 * @param starts when the earliest item starts; when the event does if there is no item
 * @param ends when the last item to end does; when the event starts if there is no item
 * @param warnings what a planner should look at, in the order of the programme
 */
public record Timetable(
        List<TimetableEntry> entries, LocalDateTime starts, LocalDateTime ends, List<TimetableWarning> warnings) {

    public Timetable {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }

    /** The timetable of a plan. Never fails: what does not fit becomes a warning. */
    public static Timetable of(EventPlan plan) {
        var event = plan.event();
        var opening = event.date().atTime(event.starts());
        var entries = new ArrayList<TimetableEntry>();
        var clock = opening;
        for (var item : plan.items()) {
            var starts = item.pinnedStart().map(event.date()::atTime).orElse(clock);
            int free = (int) Math.max(0, Duration.between(clock, starts).toMinutes());
            var entry = new TimetableEntry(item, starts, starts.plusMinutes(item.minutes()), free);
            entries.add(entry);
            clock = entry.ends();
        }
        var first = entries.stream().map(TimetableEntry::starts).min(LocalDateTime::compareTo);
        var last = entries.stream().map(TimetableEntry::ends).max(LocalDateTime::compareTo);
        return new Timetable(
                entries, first.orElse(opening), last.orElse(opening), TimetableCheck.warningsOf(plan, entries));
    }

    /** From the first start to the last end, pauses included. */
    public int totalMinutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }

    /** The entry of an item, if the item is of this timetable. */
    public Optional<TimetableEntry> entryOf(ItemId item) {
        return entries.stream().filter(entry -> entry.item().id().equals(item)).findFirst();
    }

    /** The warnings that are shown at an item. */
    public List<TimetableWarning> warningsAt(ItemId item) {
        return warnings.stream()
                .filter(warning -> warning.item().id().equals(item))
                .toList();
    }
}
