package org.amanat.model.people.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.texts.Match;

/**
 * A person as they can be compared with others. Make it once, compare it often.
 *
 * @param organisation the words of its name in each language, folded
 */
public record Described(Person person, List<WrittenName> names, Set<String> organisation, String email) {

    /** @param organisation what the person speaks for, known or only written in a list */
    public static Described of(Person person, Optional<Organisation> organisation) {
        return new Described(
                person,
                person.name().texts().values().stream().map(WrittenName::of).toList(),
                organisation.stream()
                        .map(Organisation::name)
                        .map(LocalizedText::texts)
                        .flatMap(texts -> texts.values().stream())
                        .map(Match::fold)
                        .collect(Collectors.toUnmodifiableSet()),
                person.email().strip().toLowerCase(Locale.ROOT));
    }

    /**
     * What somebody has in common who may be the same: words of the name and each two of them, telephones, e-mail. Two
     * words lead to a few even where each of them is borne by many.
     */
    Stream<String> keys() {
        return Stream.of(
                        names.stream().flatMap(Described::keys),
                        person.phones().stream().map(Described::number),
                        Stream.of(email).filter(text -> !text.isEmpty()))
                .flatMap(keys -> keys)
                .distinct();
    }

    private static Stream<String> keys(WrittenName name) {
        var words = name.own().stream()
                .filter(word -> !word.isInitial())
                .map(NameWord::key)
                .sorted()
                .toList();
        return Stream.concat(
                words.stream(),
                IntStream.range(0, words.size())
                        .boxed()
                        .flatMap(at -> words.subList(at + 1, words.size()).stream()
                                .map(other -> words.get(at) + " " + other)));
    }

    static String number(Phone phone) {
        return phone.international().isEmpty() ? phone.written().replaceAll("\\D", "") : phone.international();
    }
}
