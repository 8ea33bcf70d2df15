package org.amanat.ui.common.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.texts.Digits;

/** Understands numbers, times and dates in the forms in which people type them, with European or Urdu digits. */
public final class Typed {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.\\s]?(\\d{2}))?");
    private static final List<String> DATES =
            List.of("uuuu-M-d", "d.M.uuuu", "d/M/uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu");

    private Typed() {}

    /** 10, 1030, 10.30 and 10:30. */
    public static Optional<LocalTime> time(String text) {
        var matcher = TIME.matcher(plain(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
        } catch (DateTimeException outOfTheDay) {
            return Optional.empty();
        }
    }

    /**
     * 30 July 2026 in this language or in English, 30.7.2026, 30/7/2026 and 2026-07-30, each with or without a day of
     * the week before it.
     */
    public static Optional<LocalDate> date(String text, Language language) {
        String plain = plain(text).replaceFirst("^\\p{L}+,?\\s+(?=\\d)", "");
        return Stream.of(Locale.UK, language.locale())
                .flatMap(locale -> DATES.stream().map(pattern -> form(pattern, locale)))
                .flatMap(form -> parse(plain, form).stream())
                .findFirst();
    }

    /** A whole number within limits. */
    public static OptionalInt number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(plain(text));
            return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return Digits.EUROPEAN.write(text).strip();
    }
}
