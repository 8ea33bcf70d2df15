package org.amanat.model.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** On which date of each year a day is observed. */
public sealed interface DateRule {

    /** The date in a year. */
    LocalDate in(int year);

    /** The same date each year. 29 February, which not every year has, is 28 February then. */
    record Fixed(MonthDay day) implements DateRule {

        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /**
     * Such as the first Saturday of July.
     *
     * @param nth 1 to 4, which every month has; {@link #LAST} for the last one
     */
    record NthWeekday(int nth, DayOfWeek weekday, Month month) implements DateRule {

        public static final int LAST = -1;

        public NthWeekday {
            if (nth != LAST && (nth < 1 || nth > 4)) {
                throw new IllegalArgumentException("the first to the fourth weekday of a month, or the last");
            }
        }

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }
    }
}
