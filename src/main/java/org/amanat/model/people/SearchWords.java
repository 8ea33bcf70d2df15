package org.amanat.model.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.Match;
import org.amanat.model.texts.Sounds;

/**
 * All by which somebody is found, {@linkplain Match#fold folded} for a {@link Match}: names, position, telephones in
 * every way of writing them, e-mail. A name that is written in one script only is there with its {@linkplain Sounds
 * sounds}, so that it is found in the other.
 */
public final class SearchWords {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private SearchWords() {}

    /** The words of a person; the name comes first. */
    public static String of(Person person) {
        var words = named(person.name());
        words.addAll(folded(person.honorific()));
        words.addAll(folded(person.office()));
        words.addAll(folded(person.life().topics()));
        return joined(words, person.phones(), person.email());
    }

    /** The words of an organisation; the name comes first. */
    public static String of(Organisation organisation) {
        var words = named(organisation.name());
        words.addAll(folded(organisation.office()));
        return joined(words, organisation.phones(), organisation.email());
    }

    private static String joined(List<String> words, List<Phone> phones, String email) {
        for (var phone : phones) {
            words.add(Match.fold(phone.written()));
            words.add(NO_DIGITS.matcher(Match.fold(phone.written())).replaceAll(""));
            words.add(phone.international());
        }
        words.add(Match.fold(email));
        return String.join(
                " ", words.stream().filter(word -> !word.isEmpty()).distinct().toList());
    }

    private static List<String> named(LocalizedText name) {
        var words = new ArrayList<>(folded(name));
        boolean arabic = words.stream().anyMatch(Sounds::isArabic);
        boolean other = words.stream().anyMatch(word -> !Sounds.isArabic(word));
        if (arabic != other) {
            char mark = arabic ? Sounds.FROM_ARABIC : Sounds.FROM_LATIN;
            words.stream()
                    .flatMap(text -> Stream.of(NO_LETTERS.split(text, -1)))
                    .filter(word -> !word.isEmpty())
                    .map(word -> mark + Sounds.of(word))
                    .toList()
                    .forEach(words::add);
        }
        return words;
    }

    private static List<String> folded(LocalizedText text) {
        return text.texts().values().stream().map(Match::fold).toList();
    }
}
