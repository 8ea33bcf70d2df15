package org.amanat.model.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
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
            String written = Match.fold(phone.written());
            words.add(written);
            words.add(NO_DIGITS.matcher(written).replaceAll(""));
            words.add(phone.international());
        }
        words.add(Match.fold(email));
        var each = new LinkedHashSet<>(words);
        each.remove("");
        return String.join(" ", each);
    }

    private static List<String> named(LocalizedText name) {
        var words = folded(name);
        boolean arabic = words.stream().anyMatch(Sounds::isArabic);
        boolean other = words.stream().anyMatch(word -> !Sounds.isArabic(word));
        if (arabic != other) {
            char mark = arabic ? Sounds.FROM_ARABIC : Sounds.FROM_LATIN;
            for (String text : List.copyOf(words)) {
                for (String word : NO_LETTERS.split(text, -1)) {
                    if (!word.isEmpty()) {
                        words.add(mark + Sounds.of(word));
                    }
                }
            }
        }
        return words;
    }

    private static List<String> folded(LocalizedText text) {
        var folded = new ArrayList<String>();
        text.texts().values().forEach(words -> folded.add(Match.fold(words)));
        return folded;
    }
}
