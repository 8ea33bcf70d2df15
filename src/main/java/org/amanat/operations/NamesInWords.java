package org.amanat.operations;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Match;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Words;

/** Finds names that somebody typed into a title, a topic or any other text of a paper that may not hold them. */
final class NamesInWords {

    /** Letters and digits with the signs above and below them, and the joiners within an Urdu word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*");

    /** How many words on each side of a name show where it stands. */
    private static final int AROUND = 4;

    private NamesInWords() {}

    /** One for each of these persons who is named, with the first place. */
    static List<PrintNotice> notices(Manuscript manuscript, Collection<Person> nameless) {
        if (nameless.isEmpty()) {
            return List.of();
        }
        var passages = Stream.concat(
                        Stream.of(manuscript.title()), manuscript.words().map(Words::text))
                .distinct()
                .map(Passage::of)
                .toList();
        return nameless.stream()
                .flatMap(person -> named(person, passages).stream()
                        .<PrintNotice>map(context -> new PrintNotice.NameInWords(person.name(), context)))
                .toList();
    }

    private static Optional<String> named(Person person, List<Passage> passages) {
        var names = person.name().texts().values().stream()
                .map(Passage::of)
                .map(Passage::folded)
                .filter(name -> !name.isEmpty())
                .toList();
        return passages.stream()
                .flatMap(passage -> names.stream().flatMap(name -> passage.around(name).stream()))
                .findFirst();
    }

    /**
     * A text with its words.
     *
     * @param from where each word begins
     * @param to where each word ends
     * @param folded each word as it is compared
     */
    private record Passage(String text, List<Integer> from, List<Integer> to, List<String> folded) {

        static Passage of(String text) {
            var words = WORD.matcher(text).results().toList();
            return new Passage(
                    text,
                    words.stream().map(word -> word.start()).toList(),
                    words.stream().map(word -> word.end()).toList(),
                    words.stream().map(word -> Match.fold(word.group())).toList());
        }

        /** The name as it stands here, between some of its neighbours. */
        Optional<String> around(List<String> name) {
            int at = Collections.indexOfSubList(folded, name);
            if (at < 0) {
                return Optional.empty();
            }
            int first = Math.max(0, at - AROUND);
            int last = Math.min(folded.size(), at + name.size() + AROUND) - 1;
            return Optional.of((first > 0 ? "… " : "")
                    + text.substring(from.get(first), to.get(last)).replaceAll("\\s+", " ")
                    + (last < folded.size() - 1 ? " …" : ""));
        }
    }
}
