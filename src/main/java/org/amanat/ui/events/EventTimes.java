package org.amanat.ui.events;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.amanat.model.event.Event;

/** How the end of an event follows its start. */
final class EventTimes {

    private static final LocalTime LATEST = LocalTime.of(23, 59);

    private EventTimes() {}

    /** The end that keeps the length of the event when it starts at another time, as far as the day allows. */
    static LocalTime endFor(Event event, LocalTime starts) {
        long length = ChronoUnit.MINUTES.between(event.starts(), event.ends());
        long rest = ChronoUnit.MINUTES.between(starts, LATEST);
        return length > rest ? LATEST : starts.plusMinutes(length);
    }
}
