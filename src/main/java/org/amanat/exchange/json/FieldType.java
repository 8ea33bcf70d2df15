package org.amanat.exchange.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.ScriptLanguage;
import org.amanat.model.texts.Texts;

/**
 * What a field may hold.
 *
 * @param example a value that would be right, to show in the sentence about one that is not; the same in all languages
 * @param reading the value, or nothing if the field holds something else
 */
public record FieldType<T>(String example, Function<Json, Optional<T>> reading) {

    /** Any text that a file can hold: U+0000 and halves of letters it cannot. */
    public static final FieldType<String> TEXT =
            new FieldType<>("\"…\"", json -> text(json).filter(FieldType::isWhole));

    /** {@code {"en": "Welcome", "ur": "خوش آمدید"}}. */
    public static final FieldType<LocalizedText> WORDS =
            new FieldType<>("{\"en\": \"…\", \"ur\": \"…\"}", FieldType::words);

    /** Words, or the text of a file of former times, which is then in the language of its letters. */
    public static final FieldType<LocalizedText> WORDS_OR_TEXT = new FieldType<>(
            WORDS.example,
            json -> words(json)
                    .or(() -> TEXT.reading.apply(json).map(text -> LocalizedText.of(ScriptLanguage.of(text), text))));

    public static final FieldType<LocalDate> DATE =
            parsed("\"2026-07-30\"", Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d"), LocalDate::parse);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public static final FieldType<LocalTime> TIME =
            parsed("\"09:30\"", Pattern.compile("\\d\\d:\\d\\d"), text -> LocalTime.parse(text, CLOCK));

    public static final FieldType<UUID> ID = parsed(
            "\"0198f3c1-7a00-7000-8000-000000000001\"",
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"),
            UUID::fromString);

    /** BCP 47. */
    public static final FieldType<Language> LANGUAGE = parsed("\"ur\"", Pattern.compile(".{2,35}"), Language::parse);

    /** A whole number within bounds, both included. */
    public static FieldType<Integer> number(int least, int most) {
        return new FieldType<>(
                least + " … " + most,
                json -> json instanceof Json.Numeral(var written) && written.matches("-?\\d{1,9}")
                        ? Optional.of(Integer.valueOf(written)).filter(n -> least <= n && n <= most)
                        : Optional.empty());
    }

    /** One of the constants, written as in {@code survivor-stories}. */
    public static <E extends Enum<E>> FieldType<E> oneOf(Class<E> constants) {
        var all = constants.getEnumConstants();
        String example = Arrays.stream(all).map(Texts::kebab).collect(Collectors.joining("\", \"", "\"", "\""));
        return new FieldType<>(
                example,
                json -> text(json)
                        .flatMap(word -> Arrays.stream(all)
                                .filter(e -> Texts.kebab(e).equals(word))
                                .findFirst()));
    }

    /** A text of a pattern that one of the JDK's or our parsers reads. */
    public static <T> FieldType<T> parsed(String example, Pattern form, Function<String, T> parser) {
        return new FieldType<>(
                example,
                json -> text(json).filter(text -> form.matcher(text).matches()).flatMap(text -> tried(text, parser)));
    }

    private static <T> Optional<T> tried(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Json json) {
        return json instanceof Json.Text(var value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<LocalizedText> words(Json json) {
        if (!(json instanceof Json.Members(var members))) {
            return Optional.empty();
        }
        var words = new TreeMap<Language, String>();
        for (var member : members.entrySet()) {
            var language = LANGUAGE.reading.apply(new Json.Text(member.getKey()));
            var text = TEXT.reading.apply(member.getValue());
            if (language.isEmpty() || text.isEmpty()) {
                return Optional.empty();
            }
            words.put(language.get(), text.get());
        }
        return Optional.of(new LocalizedText(words));
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
