package org.amanat.press.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import org.amanat.press.block.Align;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of both directions. */
final class LineSetterTest {

    private static final float TOLERANCE = 0.02f;

    private static final List<String> WORDS = List.of(
            "the",
            "programme,",
            "of",
            "survivors’",
            "(testimony)",
            "forum",
            "10:45–11:25",
            "042-3511 7788",
            "a",
            "internationalisation",
            "https://example.org/a/very/long/address/that/needs/room",
            "“quoted”",
            "شام",
            "خواہشیں",
            "(مال",
            "روڈ)",
            "متاثرین",
            "۱۲:۳۰",
            "بزمِ",
            "”دل“،",
            "ہے۔",
            "ڪهاڻي",
            "خوش‌آمدید",
            "15%",
            "\n");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Property(tries = 150)
    void noLineIsWiderThanItsMeasure(
            @ForAll("texts") String text,
            @ForAll boolean urdu,
            @ForAll Align align,
            @ForAll @FloatRange(min = 60, max = 420) float measure) {
        for (Line line : lines(text, urdu, align, measure)) {
            for (Line.Placed placed : line.placed()) {
                if (!placed.segment().space()) {
                    assertThat(placed.x()).isGreaterThan(-TOLERANCE);
                    assertThat(placed.x() + placed.segment().width()).isLessThan(measure + TOLERANCE);
                }
            }
        }
    }

    @Property(tries = 150)
    void whatIsSetIsWhatWasWritten(
            @ForAll("texts") String text,
            @ForAll boolean urdu,
            @ForAll Align align,
            @ForAll @FloatRange(min = 60, max = 420) float measure) {
        String set = lines(text, urdu, align, measure).stream()
                .flatMap(line -> line.placed().stream())
                .map(Line.Placed::segment)
                .sorted(Comparator.comparingInt(Segment::start))
                .map(segment -> segment.shaped().text())
                .collect(Collectors.joining());
        // a space may hang on the end of a part
        assertThat(set.replace(" ", "")).isEqualTo(text.replace("\n", "").replace(" ", ""));
    }

    @Test
    void justifiedLinesFillTheMeasureExceptTheLast() {
        List<Line> lines = lines("word after word after word ".repeat(20), false, Align.JUSTIFIED, 200);
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width()).isBetween(199.98f, 200.02f));
        assertThat(lines.getLast().width()).isLessThan(200);
    }

    @Test
    void telephoneNumbersAreReadFromLeftToRightInUrdu() {
        List<Line> lines = lines("فون 042-3511 7788 پر", true, Align.START, 400);
        String visual = lines.getFirst().placed().stream()
                .map(placed -> placed.segment().shaped().text())
                .collect(Collectors.joining());
        assertThat(visual).contains("042-3511 7788");
    }

    @Test
    void telephoneNumbersStayOnOneLine() {
        for (float measure = 70; measure < 160; measure += 5) {
            assertThat(lines("our telephone is 042-3511 7788 or another", false, Align.START, measure))
                    .anySatisfy(line -> assertThat(text(line)).contains("042-3511 7788"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"042-3511 7788", "0300\u00A01234567", "\u06F0\u06F3\u06F0\u06F0\u00A0\u06F1\u06F2\u06F3"})
    void theGapsOfATelephoneNumberAreSeenInUrduToo(String number) {
        String before = "فون ";
        int gap = before.length() + Math.max(number.indexOf(' '), number.indexOf('\u00A0'));
        Line line = lines(before + number + " پر", true, Align.START, 400).getFirst();
        assertThat(line.placed())
                .filteredOn(placed -> placed.segment().start() == gap)
                .singleElement()
                .satisfies(placed -> assertThat(placed.segment().width()).isGreaterThan(2.4f));
    }

    @Test
    void aTimeIsNotDivided() {
        for (float measure = 30; measure < 120; measure += 5) {
            assertThat(lines("شام 6:30 بجے", true, Align.START, measure))
                    .anySatisfy(line -> assertThat(text(line)).contains("6:30"));
        }
    }

    @Test
    void spacesBesideLatinWordsAreWidened() {
        Line line = lines("ہال Gate کے", true, Align.START, 400).getFirst();
        List<Float> spaces = line.placed().stream()
                .filter(placed -> placed.segment().space() && !placed.hangs())
                .map(placed -> placed.segment().width())
                .toList();
        assertThat(spaces).hasSize(2).allSatisfy(width -> assertThat(width).isGreaterThan(2.4f));
    }

    private static String text(Line line) {
        return line.placed().stream()
                .map(placed -> placed.segment().shaped().text())
                .collect(Collectors.joining());
    }

    private static List<Line> lines(String text, boolean urdu, Align align, float measure) {
        List<Finding> findings = new ArrayList<>();
        List<Line> lines = new LineSetter(Theme.normal(), findings::add)
                .lines(Words.of(urdu ? Tongue.URDU : Tongue.ENGLISH, text), Voice.BODY, align, measure);
        assertThat(findings).noneMatch(Finding::refuses);
        return lines;
    }
}
