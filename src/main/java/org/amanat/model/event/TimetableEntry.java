package org.amanat.model.event;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * An item with the time at which it is held.
 *
 * @param starts on the clock of the place; the day counts where a programme runs past midnight
 * @param freeMinutes how long nothing happens before it: more than zero only before a pinned start
 */
public record TimetableEntry(ProgrammeItem item, LocalDateTime starts, LocalDateTime ends, int freeMinutes) {

    public LocalTime startTime() {
        return starts.toLocalTime();
    }

    public LocalTime endTime() {
        return ends.toLocalTime();
    }

    /** Whether the two are held at the same time for at least a minute. */
    public boolean overlaps(TimetableEntry other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
