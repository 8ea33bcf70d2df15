package org.amanat.model.event;

import java.time.LocalDate;
import org.amanat.model.LocalizedText;

/**
 * A world day or a national day on which events are held.
 *
 * @param code never changes, because events keep it
 * @param source who set the day, by resolution where there is one, and its official name
 */
public record Observance(String code, LocalizedText name, DateRule rule, String source) {

    /** The first time the day is observed on or after a date. */
    public LocalDate next(LocalDate from) {
        var thisYear = rule.in(from.getYear());
        return thisYear.isBefore(from) ? rule.in(from.getYear() + 1) : thisYear;
    }
}
