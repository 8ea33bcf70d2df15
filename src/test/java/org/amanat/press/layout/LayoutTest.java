package org.amanat.press.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Margins;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Section;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Table;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingBox;
import org.amanat.press.block.WritingLines;
import org.junit.jupiter.api.Test;

/** Where blocks stand on pages. */
final class LayoutTest {

    private static final String SENTENCE =
            "A sentence that is long enough to fill more than one line of a small page. ";

    @Property(tries = 40)
    void addingAParagraphNeverMovesAnEarlierPage(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 13) Integer> kinds,
            @ForAll @IntRange(min = 0, max = 13) int added) {
        List<Block> blocks = new ArrayList<>();
        kinds.forEach(kind -> blocks.add(block(kind)));
        List<String> before = Layouts.pages(blocks);
        blocks.add(block(added));
        List<String> after = Layouts.pages(blocks);
        assertThat(after.subList(0, before.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
    }

    @Property(tries = 40)
    void aFillerFillsTheSheetsAndMovesNothingElse(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 13) Integer> kinds,
            @ForAll @IntRange(min = 0, max = 13) int back) {
        Section inside = Layouts.section(kinds.stream().map(LayoutTest::block).toList());
        Section last = Layouts.section(List.of(block(back)));
        Section filler =
                Layouts.section(List.of(Paragraph.body(Words.english("Notes")))).asFiller();
        List<String> without = Layouts.pages(Layouts.ofSections(List.of(inside, last), new ArrayList<>()));
        Layout layout = Layouts.ofSections(List.of(inside, filler, last), new ArrayList<>());
        List<String> filled = Layouts.pages(layout);
        assertThat(filled.size() % Section.PAGES_OF_A_SHEET).isZero();
        assertThat(filled.size() - without.size()).isLessThan(Section.PAGES_OF_A_SHEET);
        assertThat(filled.stream().filter(page -> !page.endsWith("Notes\n"))).containsExactlyElementsOf(without);
        assertThat(filled.getLast()).isEqualTo(without.getLast());
        assertThat(layout.structure().children()).hasSize(2 + filled.size() - without.size());
    }

    @Property(tries = 40)
    void everyGlyphLiesInsideItsPage(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 13) Integer> kinds) {
        List<Block> blocks = new ArrayList<>();
        kinds.forEach(kind -> blocks.add(block(kind)));
        Layouts.allInkLiesInsideThePages(Layouts.of(blocks));
    }

    @Test
    void aHeadingIsNeverTheLastThingOnAPage() {
        for (int lines = 1; lines < 30; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of(Voice.DETAIL, Words.english("line " + i)));
            }
            blocks.add(Heading.of(1, Words.english("Heading")));
            blocks.add(Paragraph.of(Voice.DETAIL, Words.english("after it")));
            assertThat(Layouts.pages(blocks))
                    .filteredOn(page -> page.contains("Heading"))
                    .allMatch(page -> page.contains("after it"));
        }
    }

    @Test
    void noParagraphLeavesASingleLineBehindOrAhead() {
        for (int lead = 0; lead < 12; lead++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lead; i++) {
                blocks.add(Paragraph.of(Voice.DETAIL, Words.english("line")));
            }
            blocks.add(Paragraph.of(Voice.BODY, Words.english(SENTENCE.repeat(6))));
            List<Page> pages = Layouts.of(blocks).pages();
            for (Page page : pages) {
                long lines = page.marks().stream()
                        .filter(mark -> mark instanceof Mark.Text text
                                && Layouts.text(text).contains(" "))
                        .count();
                assertThat(lines).isNotEqualTo(1);
            }
        }
    }

    @Test
    void whatIsKeptTogetherStandsOnOnePage() {
        for (int lines = 1; lines < 30; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of(Voice.DETAIL, Words.english("line " + i)));
            }
            blocks.add(KeepTogether.of(
                    Paragraph.of(Voice.DETAIL, Words.english("alpha")),
                    Paragraph.of(Voice.DETAIL, Words.english("omega"))));
            assertThat(Layouts.pages(blocks))
                    .filteredOn(page -> page.contains("alpha"))
                    .allMatch(page -> page.contains("omega"));
        }
    }

    @Test
    void theHeadOfATableIsRepeatedOnEveryPageWithoutMeaning() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(Row.of(Cell.of(Words.english("guest " + i))));
        }
        Layout layout = Layouts.of(List.of(new Table(
                Tongue.ENGLISH,
                List.of(Column.share(1)),
                List.of(Row.of(Cell.columnHead(Words.english("Name")))),
                rows,
                Table.Rules.ROWS)));
        assertThat(layout.pages()).hasSizeGreaterThan(2).allSatisfy(page -> {
            Mark.Text head = (Mark.Text) page.marks().getFirst();
            assertThat(Layouts.text(head)).isEqualTo("Name");
            assertThat(head.tag().isPresent())
                    .isEqualTo(page.equals(layout.pages().getFirst()));
        });
    }

    @Test
    void whatIsHigherThanAPageIsDivided() {
        List<Block> tall = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            tall.add(Paragraph.of(Voice.BODY, Words.english("paragraph " + i)));
        }
        List<Block> blocks = List.of(
                Panel.of(tall.toArray(Block[]::new)),
                new SideBySide(
                        Tongue.URDU,
                        List.of(
                                new SideBySide.Side(new Width.Share(1), tall),
                                new SideBySide.Side(new Width.Share(1), List.of())),
                        10),
                new Table(
                        Tongue.ENGLISH,
                        List.of(Column.share(1)),
                        List.of(),
                        List.of(Row.of(Cell.of(tall))),
                        Table.Rules.GRID));
        String all = String.join("\n", Layouts.pages(blocks));
        for (int i = 0; i < 80; i++) {
            assertThat(all.split("paragraph " + i + "\n", -1)).hasSize(4);
        }
    }

    @Test
    void aColumnIsNeverTooNarrowForAWordWhileAnotherCanGiveWay() {
        String page = Layouts.pages(List.of(new Table(
                        Tongue.ENGLISH,
                        List.of(Column.points(10), Column.share(1), Column.natural()),
                        List.of(),
                        List.of(Row.of(
                                Cell.of(Words.english("10:45")),
                                Cell.of(Words.english(SENTENCE)),
                                Cell.of(Words.english("unbreakable, but long all the same, and longer still")))),
                        Table.Rules.ROWS)))
                .getFirst();
        assertThat(page).contains(" 10:45\n").contains("unbreakable,");
    }

    /** A name of a hundred letters is divided anyway; the word beside it is not, and the room to sign stays. */
    @Test
    void whereNotEveryWordHasRoomOnlyTheLongestIsDivided() {
        double[] longest = {12, 900, 70, 40};
        var widths = new ColumnWidths(column -> longest[column], column -> longest[column]);
        assertThat(widths.of(
                        List.of(new Width.Natural(), new Width.Share(1.5f), new Width.Share(1), new Width.Points(90)),
                        340))
                .containsExactly(12f, 168f, 70f, 90f);
    }

    @Test
    void aNaturalColumnIsAsWideAsItsWords() {
        for (String word : List.of("No.", "10:45", "Wednesday", "۱۲", "نمبر")) {
            String page = Layouts.pages(List.of(new Table(
                            Tongue.ENGLISH,
                            List.of(Column.natural(), Column.share(1)),
                            List.of(),
                            List.of(Row.of(Cell.of(Words.english(word)), Cell.of(Words.english(SENTENCE.repeat(3))))),
                            Table.Rules.ROWS)))
                    .getFirst();
            assertThat(page).contains(" " + word + "\n");
        }
    }

    @Test
    void aFillPushesWhatFollowsToTheFootOfThePage() {
        Layout layout = Layouts.of(List.of(Fill.all(), Paragraph.of(Voice.DETAIL, Words.english("foot"))));
        Mark.Text foot = (Mark.Text) layout.pages().getFirst().marks().getFirst();
        float bottom = PageSize.A6.height() - Margins.of(PageSize.A6).bottom();
        assertThat(foot.baseline() + foot.line().below()).isBetween(bottom - 0.1f, bottom + 0.1f);
    }

    private static Block block(int kind) {
        return switch (kind) {
            case 0 -> Heading.of(1, Words.english("A heading"));
            case 1 -> Paragraph.of(Voice.DETAIL, Words.english("A short line"));
            case 2 -> Paragraph.body(Words.urdu("ہزاروں خواہشیں ایسی کہ ہر خواہش پہ دم نکلے، بہت نکلے مرے ارمان"));
            case 3 -> KeepTogether.of(block(1), block(5));
            case 4 -> Panel.of(block(1), block(2));
            case 5 -> Paragraph.of(Voice.LEAD, Words.english(SENTENCE));
            case 6 ->
                new SideBySide(
                        Tongue.ENGLISH,
                        List.of(
                                new SideBySide.Side(new Width.Share(1), List.of(block(5))),
                                new SideBySide.Side(new Width.Share(1), List.of(block(2)))),
                        8);
            case 7 -> Heading.of(1, Words.urdu("سرخی"));
            case 10 -> TickBox.before(Words.urdu("میں تصویر کی اجازت دیتی ہوں"), Words.english("box"));
            case 11 -> SignatureLine.of(Words.english("Signature"));
            case 12 -> WritingBox.thumbprint(Words.urdu("انگوٹھے کا نشان"));
            case 13 -> WritingLines.of(3);
            default -> Paragraph.body(Words.english(SENTENCE.repeat(4)));
        };
    }
}
