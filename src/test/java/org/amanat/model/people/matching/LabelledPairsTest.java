package org.amanat.model.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.amanat.model.people.matching.Resemblance.Grade;
import org.amanat.model.texts.Sounds;
import org.junit.jupiter.api.Test;

/** Measures the matching on a sample that was labelled by hand; all of its persons are invented. */
final class LabelledPairsTest {

    /** @param supported whether a telephone or an organisation agrees as well */
    private record Labelled(boolean same, boolean supported, String line, Optional<Grade> found) {}

    @Test
    void whatIsCalledLikelyIsRightAndLittleIsMissed() throws IOException {
        var pairs = pairs();
        Predicate<Labelled> likely =
                pair -> pair.found().filter(Grade.LIKELY::equals).isPresent();
        Predicate<Labelled> shown = pair -> pair.found().isPresent();

        var supported = pairs.stream().filter(Labelled::supported).toList();
        System.out.printf("where more than the name agrees: likely recall %.3f%n", recall(supported, likely));
        System.out.printf(
                "%d pairs, %d the same: likely precision %.3f recall %.3f; shown precision %.3f recall %.3f%n",
                pairs.size(),
                pairs.stream().filter(Labelled::same).count(),
                precision(pairs, likely),
                recall(pairs, likely),
                precision(pairs, shown),
                recall(pairs, shown));
        String wrong = pairs.stream()
                .filter(pair -> pair.same() != shown.test(pair))
                .map(Labelled::line)
                .collect(Collectors.joining("\n"));
        assertThat(precision(pairs, likely)).as(wrong).isGreaterThanOrEqualTo(0.98);
        assertThat(recall(pairs, likely)).as(wrong).isGreaterThanOrEqualTo(0.7);
        assertThat(recall(supported, likely)).as(wrong).isGreaterThanOrEqualTo(0.94);
        assertThat(precision(pairs, shown)).as(wrong).isGreaterThanOrEqualTo(0.95);
        assertThat(recall(pairs, shown)).as(wrong).isGreaterThanOrEqualTo(0.97);
    }

    private static double precision(List<Labelled> pairs, Predicate<Labelled> found) {
        var hits = pairs.stream().filter(found).toList();
        return (double) hits.stream().filter(Labelled::same).count() / hits.size();
    }

    private static double recall(List<Labelled> pairs, Predicate<Labelled> found) {
        var same = pairs.stream().filter(Labelled::same).toList();
        return (double) same.stream().filter(found).count() / same.size();
    }

    private static List<Labelled> pairs() throws IOException {
        try (var stream = LabelledPairsTest.class.getResourceAsStream("pairs.tsv")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(LabelledPairsTest::pair)
                    .toList();
        }
    }

    private static Labelled pair(String line) {
        String[] cells = line.split("\t", -1);
        var found = Matching.compare(entry(cells, 2), entry(cells, 5)).map(Resemblance::grade);
        boolean supported = agree(cells[3], cells[6]) || agree(cells[4], cells[7]);
        return new Labelled(cells[0].equals("1"), supported, line + "\t" + found, found);
    }

    private static boolean agree(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static Described entry(String[] cells, int from) {
        String name = cells[from];
        var language = Sounds.isArabic(name) ? Language.URDU : Language.ENGLISH;
        var person = Person.named(LocalizedText.of(language, name))
                .with(new Reach(List.of(Phone.of(cells[from + 1])), "", language));
        String body = cells[from + 2];
        return new Vocabulary()
                .describe(
                        person,
                        Optional.of(body)
                                .filter(text -> !text.isEmpty())
                                .map(text ->
                                        Organisation.named(LocalizedText.of(Language.ENGLISH, text), Sector.OTHER)));
    }
}
