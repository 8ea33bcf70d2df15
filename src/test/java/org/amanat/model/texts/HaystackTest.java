package org.amanat.model.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Person;
import org.amanat.model.people.SearchWords;
import org.junit.jupiter.api.Test;

final class HaystackTest {

    private static List<Integer> found(List<String> texts, Match match) {
        var found = new ArrayList<Integer>();
        new Haystack(texts).search(match, found::add);
        return found;
    }

    /** The bits may let through too much, which is then looked at; they may never hide anything. */
    @Property(tries = 300)
    void whatIsFoundIsWhatIsFoundByLookingAtEachText(
            @ForAll @Size(max = 30)
                    List<
                                    @StringLength(max = 12) @CharRange(from = 'a', to = 'd')
                                    @CharRange(from = 'ب', to = 'ت') String>
                            words,
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'd') @CharRange(from = 'ب', to = 'ت')
                    String typed) {
        var texts = words.stream()
                .map(word -> SearchWords.of(Person.named(LocalizedText.of(word, ""))))
                .toList();
        var match = Match.of(typed);
        assertThat(found(texts, match))
                .isEqualTo(IntStream.range(0, texts.size())
                        .filter(at -> match.inFolded(texts.get(at)))
                        .boxed()
                        .toList());
    }

    @Test
    void nothingTypedFindsEverythingAndTwoWordsMustBothBeThere() {
        var texts = List.of("bushra khan", "yousuf khan", "bushra rind");
        assertThat(found(texts, Match.of(" "))).containsExactly(0, 1, 2);
        assertThat(found(texts, Match.of("khan bus"))).containsExactly(0);
        assertThat(found(texts, Match.of("q"))).isEmpty();
    }
}
