package org.amanat.model.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.people.PersonId;

/** Options of a document as names and texts. What is not there says nothing. */
final class KeptOptions {

    private static final String COMMA = ",";
    private static final String CIRCLE = "circle";
    private static final String RENEWED = "renewed";
    private static final String CHOSEN = "chosen";
    /** How the one who got a letter was kept before several could be chosen. */
    private static final String PERSON = "person";

    private final SortedMap<String, String> texts;

    private KeptOptions(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    static KeptOptions none() {
        return new KeptOptions(new TreeMap<>());
    }

    static KeptOptions of(Map<String, String> texts) {
        return new KeptOptions(new TreeMap<>(texts));
    }

    SortedMap<String, String> texts() {
        return new TreeMap<>(texts);
    }

    /** With the names of constants, commas between them. */
    KeptOptions with(String name, Collection<? extends Enum<?>> constants) {
        return with(name, constants.stream().map(Enum::name).sorted().collect(Collectors.joining(COMMA)));
    }

    /** With the names of constants in their order, commas between them. */
    KeptOptions inOrder(String name, List<? extends Enum<?>> constants) {
        return with(name, constants.stream().map(Enum::name).collect(Collectors.joining(COMMA)));
    }

    /** With the people for whom something is made. */
    KeptOptions with(Whom whom) {
        var people = with(CIRCLE, whom.circle()).with(RENEWED, whom.renewed());
        return whom.isChosen()
                ? people.with(
                        CHOSEN,
                        whom.chosen().stream().map(PersonId::toString).sorted().collect(Collectors.joining(COMMA)))
                : people;
    }

    /** With a value that reads itself again from its text; without one, nothing is kept. */
    KeptOptions with(String name, Optional<?> value) {
        return value.map(present -> with(name, present.toString())).orElse(this);
    }

    KeptOptions with(String name, boolean value) {
        return with(name, Boolean.toString(value));
    }

    KeptOptions with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    KeptOptions with(String name, Enum<?> constant) {
        return with(name, constant.name());
    }

    private KeptOptions with(String name, String text) {
        var more = new TreeMap<>(texts);
        more.put(name, text);
        return new KeptOptions(more);
    }

    /** @throws IllegalArgumentException if there is a name that no constant has */
    <E extends Enum<E>> Set<E> set(String name, Class<E> type, Set<E> usual) {
        return text(name)
                .map(written -> Arrays.stream(written.split(COMMA, -1))
                        .filter(constant -> !constant.isEmpty())
                        .map(constant -> Enum.valueOf(type, constant))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))))
                .map(set -> (Set<E>) set)
                .orElse(usual);
    }

    /** @throws IllegalArgumentException if there is a name that no constant has */
    <E extends Enum<E>> List<E> list(String name, Class<E> type, List<E> usual) {
        return text(name)
                .map(written -> Arrays.stream(written.split(COMMA, -1))
                        .filter(constant -> !constant.isEmpty())
                        .map(constant -> Enum.valueOf(type, constant))
                        .toList())
                .orElse(usual);
    }

    Optional<PersonId> person(String name) {
        return read(name, PersonId::parse);
    }

    Optional<LocalDate> date(String name) {
        return read(name, LocalDate::parse);
    }

    boolean flag(String name, boolean usual) {
        return read(name, Boolean::parseBoolean).orElse(usual);
    }

    /** @throws IllegalArgumentException if it is no number */
    int number(String name, int usual) {
        return read(name, Integer::valueOf).orElse(usual);
    }

    /** @throws IllegalArgumentException if there is no such circle, or an id is none */
    Whom whom(Whom usual) {
        var chosen = text(CHOSEN)
                .or(() -> text(PERSON))
                .map(ids ->
                        Arrays.stream(ids.split(COMMA, -1)).map(PersonId::parse).toList())
                .orElse(List.of());
        return new Whom(
                read(CIRCLE, Circle::valueOf).orElse(usual.circle()),
                flag(RENEWED, usual.renewed()),
                Set.copyOf(chosen));
    }

    private <T> Optional<T> read(String name, Function<String, T> reading) {
        return text(name).map(reading);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
