package org.amanat.model.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Match;
import org.amanat.model.texts.Sounds;

/**
 * All by which somebody is found, {@linkplain Match#fold folded} for a {@link Match}: names, position, telephones in
 * every way of writing them, e-mail. A name that is written in one script only is there with its {@linkplain Sounds
 * sounds}, so that it is found in the other.
 */
public final class SearchWords {

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
            words.add(Digits.only(written));
            words.add(phone.international());
        }
        words.add(Match.fold(email));
        var each = new LinkedHashSet<>(words);
        each.remove("");
        return String.join(" ", each);
    }

    private static List<String> named(LocalizedText name) {
        var words = folded(name);
        boolean arabic = false;
        boolean other = false;
        for (String text : words) {
            boolean isArabic = Sounds.isArabic(text);
            arabic |= isArabic;
            other |= !isArabic;
        }
        if (arabic != other) {
            char mark = arabic ? Sounds.FROM_ARABIC : Sounds.FROM_LATIN;
            for (String text : List.copyOf(words)) {
                addSounds(mark, text, words);
            }
        }
        return words;
    }

    /** Of each run of letters. */
    private static void addSounds(char mark, String text, List<String> into) {
        int begin = 0;
        for (int at = 0; at <= text.length(); ) {
            int letter = at < text.length() ? text.codePointAt(at) : ' ';
            int next = at + Character.charCount(letter);
            if (!Character.isLetter(letter)) {
                if (at > begin) {
                    into.add(mark + Sounds.of(text.substring(begin, at)));
                }
                begin = next;
            }
            at = next;
        }
    }

    private static List<String> folded(LocalizedText text) {
        var folded = new ArrayList<String>();
        text.texts().values().forEach(words -> folded.add(Match.fold(words)));
        return folded;
    }
}
