package org.amanat.model.proceedings;

import java.time.LocalDate;
import java.time.Period;

/** How often something is promised. */
public enum Rhythm {
    ONCE(Period.ZERO),
    WEEKLY(Period.ofWeeks(1)),
    MONTHLY(Period.ofMonths(1)),
    QUARTERLY(Period.ofMonths(3)),
    YEARLY(Period.ofYears(1));

    private final Period period;

    Rhythm(Period period) {
        this.period = period;
    }

    public boolean recurs() {
        return this != ONCE;
    }

    /**
     * The date of one turn, counted from the first so that the 31st of January comes back after February.
     *
     * @param turn from 0
     */
    LocalDate turn(LocalDate first, int turn) {
        return first.plus(period.multipliedBy(turn));
    }
}
