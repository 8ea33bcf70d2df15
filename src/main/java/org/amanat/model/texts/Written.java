package org.amanat.model.texts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amanat.model.Language;

/** Dates and times as people write them. Digits are European; {@link Digits} changes them where a document wants. */
public final class Written {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Written() {}

    /** Thu 30 July 2026; in Urdu, which does not shorten its days: جمعرات 30 جولائی 2026. */
    public static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("EEE d MMMM uuuu", latinDigits(language))
                .format(date);
    }

    /** Thursday 30 July 2026. */
    public static String longDate(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", latinDigits(language))
                .format(date);
    }

    /** 30 July 2026. */
    public static String dateWithoutDay(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", latinDigits(language)).format(date);
    }

    /** 30 July, for lists within a year. */
    public static String dayAndMonth(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM", latinDigits(language)).format(date);
    }

    /** 09:05, on the clock of the place. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** A length: 40 min, 2 h, 3 h 30. */
    public static String length(int minutes, Texts texts) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return texts.get("model.length.minutes", rest);
        }
        if (rest == 0) {
            return texts.get(hours == 1 ? "model.length.hour" : "model.length.hours", hours);
        }
        return texts.get(hours == 1 ? "model.length.hour-and-minutes" : "model.length.hours-and-minutes", hours, rest);
    }

    /** British month and day names, and the digits that {@link DateTimeFormatter} writes unless told otherwise. */
    private static Locale latinDigits(Language language) {
        return language.equals(Language.ENGLISH) ? Locale.UK : language.locale();
    }
}
