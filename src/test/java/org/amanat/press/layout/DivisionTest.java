package org.amanat.press.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Columns;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingLines;
import org.junit.jupiter.api.Test;

/** What may begin on one page and end on the next. */
final class DivisionTest {

    private static final List<String> WORDS =
            IntStream.range(0, 120).mapToObj(i -> "word" + i).toList();

    @Test
    void aRowThatMayBreakFillsThePageAndOthersMoveWhole() {
        Row row = Row.of(Cell.rowHead(text("10:45")), Cell.of(text(String.join(" ", WORDS))));
        List<String> whole = Layouts.pages(List.of(new WritingLines(9, 20), table(row)));
        List<String> broken = Layouts.pages(List.of(new WritingLines(9, 20), table(row.breakable())));
        assertThat(whole.getFirst()).doesNotContain("word0");
        assertThat(broken.getFirst()).contains("word0 ", "10:45").doesNotContain("word119");
        assertThat(broken.getLast()).contains("word119").doesNotContain("10:45");
    }

    @Property(tries = 60)
    void nothingIsLostOrTurnedRoundWhereverThePageEnds(
            @ForAll @IntRange(min = 0, max = 300) int above, @ForAll boolean inColumns, @ForAll boolean urdu) {
        List<Block> paragraphs = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i += 20) {
            paragraphs.add(text(String.join(" ", WORDS.subList(i, i + 20))));
        }
        Tongue tongue = urdu ? Tongue.URDU : Tongue.ENGLISH;
        Block divided = inColumns
                ? new Columns(tongue, 2, 12, paragraphs)
                : table(Row.of(Cell.of(paragraphs), Cell.of(text("beside"))).breakable());
        Layout layout = Layouts.of(List.of(new WritingLines(1, above + 1), divided));
        assertThat(words(layout)).isEqualTo(WORDS);
        Layouts.allInkLiesInsideThePages(layout);
    }

    @Test
    void columnsAreAsEvenAsTheirLines() {
        Layout layout = Layouts.of(List.of(new Columns(Tongue.ENGLISH, 2, 12, List.of(text(String.join(" ", WORDS))))));
        List<Float> baselines = layout.pages().getFirst().marks().stream()
                .map(mark -> ((Mark.Text) mark).baseline())
                .toList();
        long lines = baselines.stream().distinct().count();
        assertThat(baselines).hasSizeBetween((int) (2 * lines) - 1, (int) (2 * lines));
    }

    @Test
    void inUrduTheFirstColumnIsTheRightmost() {
        Layout layout = Layouts.of(List.of(new Columns(Tongue.URDU, 2, 12, List.of(text(String.join(" ", WORDS))))));
        List<Mark> marks = layout.pages().getFirst().marks();
        assertThat(((Mark.Text) marks.getFirst()).x()).isGreaterThan(((Mark.Text) marks.getLast()).x());
    }

    @Test
    void aHeadingStaysWithItsTextInColumnsToo() {
        for (int lines = 2; lines < 30; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(text("line" + i));
            }
            blocks.add(Heading.of(1, Words.english("Heading")));
            blocks.add(text("after"));
            Layout layout = Layouts.of(List.of(new Columns(Tongue.ENGLISH, 2, 12, blocks)));
            List<Mark.Text> texts = layout.pages().getLast().marks().stream()
                    .map(mark -> (Mark.Text) mark)
                    .toList();
            assertThat(texts.get(texts.size() - 2).x())
                    .isEqualTo(texts.getLast().x());
        }
    }

    private static Table table(Row row) {
        return new Table(
                Tongue.ENGLISH,
                List.of(Column.share(1), Column.share(3)),
                List.of(Row.of(Cell.columnHead(Words.english("Head")).spanning(2, 1))),
                List.of(row),
                Table.Rules.ROWS);
    }

    private static Paragraph text(String text) {
        return Paragraph.of(Voice.BODY, Words.english(text));
    }

    /** The numbered words in the order in which they are painted; the columns of a table are painted part by part. */
    private static List<String> words(Layout layout) {
        String all = layout.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> Layouts.text((Mark.Text) mark))
                .collect(Collectors.joining(" "));
        return List.of(all.split("\\s+")).stream()
                .filter(word -> word.startsWith("word"))
                .toList();
    }
}
