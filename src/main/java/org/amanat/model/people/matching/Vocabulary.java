package org.amanat.model.people.matching;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Match;

/**
 * Describes many persons so that they can be compared. Few names are borne by many: each of their words is looked at
 * once, and stands once in memory. Make one for a list; any thread may ask.
 */
public final class Vocabulary {

    private final Map<String, NameWord> words = new ConcurrentHashMap<>();

    /** @param organisation what the person speaks for, known or only written in a list */
    public Described describe(Person person, Optional<Organisation> organisation) {
        return new Described(
                person,
                person.name().texts().values().stream()
                        .map(name -> WrittenName.of(name, this))
                        .toList(),
                person.phones().stream()
                        .map(Described.Called::at)
                        .filter(phone -> !phone.number().isEmpty())
                        .toList(),
                organisation.stream()
                        .map(Organisation::name)
                        .map(LocalizedText::texts)
                        .flatMap(texts -> texts.values().stream())
                        .map(Match::fold)
                        .collect(Collectors.toUnmodifiableSet()),
                person.email().strip().toLowerCase(Locale.ROOT));
    }

    NameWord word(String folded) {
        return words.computeIfAbsent(folded, NameWord::of);
    }
}
