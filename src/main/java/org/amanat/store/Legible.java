package org.amanat.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the tables of stories and consent. What cannot be read is not there: the gate then refuses,
 * where a guess might clear.
 */
final class Legible {

    private static final String COMMA = ",";
    private static final LocalizedTextConverter LOCALIZED = new LocalizedTextConverter();

    private Legible() {}

    /** Nothing if there is no value, or if the reader throws. */
    static <T> Optional<T> as(@Nullable String stored, Function<String, T> reader) {
        if (stored == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(stored));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException illegible) {
            return Optional.empty();
        }
    }

    /** A constant by its name. */
    static <E extends Enum<E>> Optional<E> one(Class<E> type, @Nullable String name) {
        return as(name, stored -> Enum.valueOf(type, stored));
    }

    /** YYYY-MM-DD. */
    static Optional<LocalDate> date(@Nullable String stored) {
        return as(stored, LocalDate::parse);
    }

    /** A JSON object of languages. */
    static Optional<LocalizedText> text(@Nullable String json) {
        return as(json, stored -> Optional.ofNullable(LOCALIZED.from(stored)).orElseThrow());
    }

    /** A text that may be missing; a blank one is. */
    static Optional<String> words(@Nullable String stored) {
        return Optional.ofNullable(stored).filter(text -> !text.isBlank());
    }

    /** The parts between commas. */
    static Stream<String> parts(String stored) {
        return Arrays.stream(stored.split(COMMA, -1)).filter(part -> !part.isEmpty());
    }

    /** Those constants that are known by their names. */
    static <E extends Enum<E>> Set<E> some(Class<E> type, String stored) {
        return parts(stored)
                .flatMap(name -> one(type, name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** What {@link #text} reads. */
    static String json(LocalizedText text) {
        return Optional.ofNullable(LOCALIZED.to(text)).orElseThrow();
    }

    /** What {@link #some} reads. */
    static String joined(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(COMMA));
    }

    /** What {@link #date} and the like read; null for nothing. */
    static @Nullable String written(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
