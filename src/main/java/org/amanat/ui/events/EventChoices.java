package org.amanat.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.event.Observance;
import org.amanat.model.event.Observances;
import org.amanat.ui.common.UiTexts;

/** What can be chosen for an event, and how it is named. */
final class EventChoices {

    private static final List<List<Language>> LANGUAGES = List.of(
            List.of(Language.ENGLISH, Language.URDU),
            List.of(Language.URDU, Language.ENGLISH),
            List.of(Language.ENGLISH),
            List.of(Language.URDU));

    private EventChoices() {}

    /** None first, then in the order of the year. */
    static List<Optional<String>> observances() {
        return withNone(Observances.known().stream().map(Observance::code));
    }

    static String observance(Optional<String> code, UiTexts texts) {
        return code.map(known -> Observances.byCode(known)
                        .map(day -> texts.best(day.name()))
                        .orElse(known))
                .orElseGet(() -> texts.get("ui.event.no-observance"));
    }

    /** The usual languages of an event, the main one first; with those that an event has already. */
    static List<List<Language>> languages(List<Language> present) {
        var choices = new ArrayList<>(LANGUAGES);
        if (!choices.contains(present)) {
            choices.add(present);
        }
        return choices;
    }

    static String languages(List<Language> languages, UiTexts texts) {
        return languages.stream()
                .map(texts::name)
                .reduce((first, next) -> texts.get("ui.and", first, next))
                .orElse("");
    }

    /** None first, then the rest. */
    static <T> List<Optional<T>> withNone(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.map(Optional::of))
                .toList();
    }
}
