package org.amanat.ui.common.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.amanat.model.Language;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.WrittenDate;

/** Understands numbers, times and dates in the forms in which people type them, with European or Urdu digits. */
public final class Typed {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.\\s]?(\\d{2}))?");

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

    /** As {@link WrittenDate} reads it. */
    public static Optional<LocalDate> date(String text, Language language) {
        return WrittenDate.read(text, language);
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

    private static String plain(String text) {
        return Digits.EUROPEAN.write(text).strip();
    }
}
