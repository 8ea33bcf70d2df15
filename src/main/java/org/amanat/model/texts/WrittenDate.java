package org.amanat.model.texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.Language;

/** Understands dates as people write them, with European or Urdu digits. The day stands before the month. */
public final class WrittenDate {

    private static final List<String> IN_DIGITS = List.of("uuuu-M-d", "d.M.uuuu", "d/M/uuuu", "d-M-uuuu");
    private static final List<String> WITH_A_MONTH =
            List.of("d MMMM uuuu", "d MMM uuuu", "d MMMM, uuuu", "d-MMM-uuuu", "MMMM d, uuuu");

    private static final Pattern DAY_OF_THE_WEEK = Pattern.compile("^\\p{L}+,?\\s+(?=\\d)");

    /** Two ways to shorten September: Sept and Sep. */
    private static final List<Locale> ENGLISH = List.of(Locale.UK, Locale.US);

    private static final Map<Language, List<DateTimeFormatter>> FORMS = new ConcurrentHashMap<>();

    private WrittenDate() {}

    /**
     * 30 July 2026 in this language or in English, 30-Jul-2026, 30.7.2026, 30/7/2026 and 2026-07-30, each with or
     * without a day of the week before it. A day that the month does not have is no date.
     */
    public static Optional<LocalDate> read(String text, Language language) {
        String plain = Digits.EUROPEAN.write(text).strip().replace('،', ',');
        // In none of the forms is there a date without a digit: an empty cell, a word.
        if (Digits.only(plain).isEmpty()) {
            return Optional.empty();
        }
        var forms = FORMS.computeIfAbsent(language, WrittenDate::forms);
        return Stream.of(plain, DAY_OF_THE_WEEK.matcher(plain).replaceFirst(""))
                .distinct()
                .flatMap(words -> forms.stream().flatMap(form -> parse(words, form).stream()))
                .findFirst();
    }

    private static List<DateTimeFormatter> forms(Language language) {
        return Stream.concat(
                        IN_DIGITS.stream().map(pattern -> form(pattern, Locale.ROOT)),
                        Stream.concat(ENGLISH.stream(), Stream.of(language.locale()))
                                .flatMap(locale -> WITH_A_MONTH.stream().map(pattern -> form(pattern, locale))))
                .toList();
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
