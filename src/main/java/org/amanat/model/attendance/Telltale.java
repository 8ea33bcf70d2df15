package org.amanat.model.attendance;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Match;

/**
 * Words about what somebody needs that may say who it is: they name one of the people of the event, hold a telephone
 * number or an address, or are so long that they tell a life. It cannot know names that are not of the event.
 *
 * @param names every word of every name, folded
 */
record Telltale(Set<String> names) {

    /** A wish is a few words; what is longer explains, and explains about somebody. */
    private static final int MOST_LETTERS = 60;

    /** Of two letters are initials and particles, which are words too. */
    private static final int FEWEST_LETTERS_OF_A_NAME = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Seven digits or more, however they are grouped. */
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\s()./-]*){7,}");

    static Telltale of(Collection<Person> people) {
        var names = new HashSet<String>();
        for (var person : people) {
            person.name().texts().values().stream()
                    .flatMap(Telltale::words)
                    .filter(word -> word.length() >= FEWEST_LETTERS_OF_A_NAME)
                    .forEach(names::add);
        }
        return new Telltale(names);
    }

    boolean in(String written) {
        String folded = Match.fold(written);
        return written.length() > MOST_LETTERS
                || written.contains("@")
                || NUMBER.matcher(folded).find()
                || words(written).anyMatch(names::contains);
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(Match.fold(text)).filter(word -> !word.isEmpty());
    }
}
