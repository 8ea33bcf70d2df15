package org.amanat.model.consent;

import java.time.LocalDate;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;

/** The event that a use is for, as it stands now: events move, and are cancelled. */
public record Occasion(EventId event, LocalDate date, EventState state) {

    /** Whether it is still to come, or going on, on a day. */
    public boolean isOpen(LocalDate today) {
        return switch (state) {
            case PLANNED, CONFIRMED -> !today.isAfter(date);
            case HELD, ARCHIVED, CANCELLED -> false;
        };
    }
}
