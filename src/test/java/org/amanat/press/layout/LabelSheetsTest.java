package org.amanat.press.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.amanat.press.block.Fill;
import org.amanat.press.block.LabelGrid;
import org.amanat.press.block.LabelSheets;
import org.amanat.press.block.LabelSheets.Label;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;
import org.junit.jupiter.api.Test;

/** Labels on their sheets. */
final class LabelSheetsTest {

    private static final float SMALLEST = 9;
    private static final LabelGrid GRID = new LabelGrid(PageSize.A4, 20, 30, 240, 150, 260, 160, 2, 4);

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "X",
                "Nusrat Bibi",
                "Muhammad Abdul-Rahman Al-Siddiqui Qureshi Hashmi",
                "Abdul-Rahman ".repeat(9) + "Ali",
                "M".repeat(30),
                "نصرت بی بی",
                "سید محمد عبدالرحمن الصدیقی قریشی ہاشمی",
                "Kamran (کامران) Shah",
                "ڪامريڊ حيدر بخش جتوئي",
                "محمد ".repeat(24));
    }

    @Property(tries = 60)
    void everythingInALabelLiesInsideItAndSheetsAreFilledInOrder(
            @ForAll @Size(min = 1, max = 20) List<@From("names") String> names,
            @ForAll @IntRange(min = 1, max = 8) int first) {
        List<Finding> findings = new ArrayList<>();
        Layout layout = layout(names, first, findings);

        assertThat(findings).noneMatch(Finding.DoesNotFit.class::isInstance);
        assertThat(layout.pages()).hasSize((names.size() + first - 1 + 7) / 8);
        List<Tag> labels = layout.structure().children().getFirst().children();
        assertThat(labels).hasSameSizeAs(names);
        for (int i = 0; i < names.size(); i++) {
            int place = (i + first - 1) % 8;
            for (Mark.Text text : texts(layout.pages().get((i + first - 1) / 8), labels.get(i))) {
                float left = GRID.leftOf(place);
                float top = GRID.topOf(place);
                assertThat(text.x()).isGreaterThanOrEqualTo(left);
                assertThat(text.x() + text.line().width()).isLessThan(left + GRID.width());
                assertThat(text.baseline() - text.line().above()).isGreaterThan(top);
                assertThat(text.baseline() + text.line().below()).isLessThan(top + GRID.height());
            }
        }
    }

    @Test
    void aNameIsBrokenBeforeItIsSetSmaller() {
        List<Finding> findings = new ArrayList<>();
        layout(List.of("Muhammad Abdul Rahman Hashmi"), 1, findings);
        assertThat(findings).isEmpty();
    }

    @Test
    void aWordTooWideIsSetSmallerAndTheMakerIsTold() {
        List<Finding> findings = new ArrayList<>();
        Layout layout = layout(List.of("Wolfeschlegelsteinhausen"), 1, findings);
        assertThat(findings).singleElement().isInstanceOfSatisfying(Finding.SetSmaller.class, smaller -> {
            assertThat(smaller.name()).isEqualTo("Wolfeschlegelsteinhausen");
            assertThat(smaller.points()).isBetween(SMALLEST, 20f);
        });
        assertThat(texts(
                        layout.pages().getFirst(),
                        layout.structure().children().getFirst().children().getFirst()))
                .hasSize(2);
    }

    @Test
    void aNameThatDoesNotFitAtAReadableSizeIsRefusedWithTheSizeAtWhichItWould() {
        List<Finding> findings = new ArrayList<>();
        layout(List.of("Abdul-Rahman ".repeat(40)), 1, findings);
        assertThat(findings).singleElement().isInstanceOfSatisfying(Finding.DoesNotFit.class, label -> {
            assertThat(label.smallest()).isEqualTo(SMALLEST);
            assertThat(label.fitting()).isBetween(3f, SMALLEST);
            assertThat(label.refuses()).isTrue();
        });
    }

    @Test
    void aNameThatDoesNotFitIsLeftOutWhereThatIsWantedAndTheNextTakesItsPlace() {
        List<Finding> findings = new ArrayList<>();
        Layout layout = layout(sheets(List.of("A", "Abdul-Rahman ".repeat(40), "B"), 1, true), findings);
        assertThat(findings).singleElement().isInstanceOfSatisfying(Finding.DoesNotFit.class, label -> {
            assertThat(label.leftOut()).isTrue();
            assertThat(label.refuses()).isFalse();
        });
        List<Tag> labels = layout.structure().children().getFirst().children();
        assertThat(labels).hasSize(2);
        Mark.Text second = texts(layout.pages().getFirst(), labels.getLast()).getFirst();
        assertThat(second.x()).isGreaterThanOrEqualTo(GRID.leftOf(1));
        assertThat(second.baseline()).isLessThan(GRID.topOf(1) + GRID.height());
    }

    @Test
    void whereNoNameFitsLeavingOutRefusesToo() {
        List<Finding> findings = new ArrayList<>();
        layout(sheets(List.of("Abdul-Rahman ".repeat(40)), 1, true), findings);
        assertThat(findings).singleElement().matches(Finding::refuses);
    }

    @Test
    void whatFitsAtNoSizeSaysSo() {
        List<Finding> findings = new ArrayList<>();
        layout(List.of("Abdul-Rahman ".repeat(900)), 1, findings);
        assertThat(findings)
                .containsExactly(new Finding.DoesNotFit(0, "Abdul-Rahman ".repeat(900), SMALLEST, 0, false));
    }

    @Test
    void linesToCutAlongAreDrawnOnceBetweenLabelsThatTouch() {
        LabelGrid plain = LabelGrid.touching(PageSize.A4, 240, 150, 2, 4);
        Layout layout = layout(
                new LabelSheets(plain, labels(List.of("A")), 1, 12, SMALLEST, LabelSheets.Finish.CUT, false),
                new ArrayList<>());
        Mark.Drawing lines = (Mark.Drawing) layout.pages().getFirst().marks().getLast();
        assertThat(lines.tag()).isEmpty();
        assertThat(lines.shapes()).hasSize(3 * (2 + 1) + 3 * (4 + 1));
    }

    @Test
    void aPlateThatIsFoldedSaysTheSameOnBothSidesAndIsReadOnce() {
        LabelGrid plates = LabelGrid.touching(PageSize.A4, 500, 380, 1, 2);
        Layout layout = layout(
                new LabelSheets(plates, labels(List.of("A")), 1, 12, SMALLEST, LabelSheets.Finish.CUT_AND_FOLD, false),
                new ArrayList<>());
        List<Mark> marks = layout.pages().getFirst().marks();
        float fold = plates.top() + 190;
        assertThat(marks.getFirst())
                .isInstanceOfSatisfying(
                        Mark.Text.class, text -> assertThat(text.baseline()).isGreaterThan(fold));
        assertThat(marks)
                .filteredOn(Mark.Turned.class::isInstance)
                .singleElement()
                .satisfies(mark -> {
                    Mark.Turned turned = (Mark.Turned) mark;
                    assertThat(turned.y()).isCloseTo(fold, within(0.01f));
                    assertThat(turned.marks())
                            .hasSize(2)
                            .allSatisfy(
                                    copy -> assertThat(((Mark.Text) copy).tag()).isEmpty());
                });
    }

    @Test
    void noLabelsAreNoSheets() {
        Layout layout = layout(List.of(), 1, new ArrayList<>());
        assertThat(layout.pages())
                .singleElement()
                .satisfies(page -> assertThat(page.marks()).isEmpty());
    }

    @Test
    void labelsThatLieOverTheEdgeOrOverOneAnotherAreNoGrid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelGrid(PageSize.A4, 20, 30, 240, 150, 260, 160, 3, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelGrid(PageSize.A4, 20, 30, 240, 150, 200, 160, 2, 4));
        assertThat(LabelGrid.touching(PageSize.A4, 240, 150, 2, 4).left()).isCloseTo(57.638f, within(0.001f));
    }

    @Test
    void aThousandGuestsAllHaveTheirLabel() {
        List<String> names =
                IntStream.range(0, 1000).mapToObj(i -> "Guest number " + i).toList();
        Layout layout = layout(names, 3, new ArrayList<>());
        assertThat(layout.pages()).hasSize((1000 + 2 + 7) / 8);
        assertThat(layout.structure().children().getFirst().children()).hasSize(1000);
    }

    private static List<Mark.Text> texts(Page page, Tag label) {
        return page.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> label.children().contains(text.tag().orElseThrow()))
                .toList();
    }

    private static List<Label> labels(List<String> names) {
        return names.stream()
                .map(name -> new Label(
                        name,
                        Tongue.ENGLISH,
                        List.of(
                                Paragraph.of(Voice.NAME, Words.of(tongue(name), name)),
                                Fill.all(),
                                Paragraph.of(Voice.DETAIL, Words.english("Example Organisation")))))
                .toList();
    }

    private static Tongue tongue(String name) {
        return name.codePointAt(0) < 0x600 ? Tongue.ENGLISH : Tongue.URDU;
    }

    private static Layout layout(List<String> names, int first, List<Finding> findings) {
        return layout(sheets(names, first, false), findings);
    }

    private static LabelSheets sheets(List<String> names, int first, boolean leavingOut) {
        return new LabelSheets(GRID, labels(names), first, 12, SMALLEST, LabelSheets.Finish.NONE, leavingOut);
    }

    private static Layout layout(LabelSheets sheets, List<Finding> findings) {
        return Layout.of(
                new Manuscript(
                        "Badges",
                        Tongue.ENGLISH,
                        PageSize.A4,
                        Margins.all(0),
                        Theme.normal(),
                        Optional.empty(),
                        List.of(new Section(Tongue.ENGLISH, Numerals.EUROPEAN, Running.none(), List.of(sheets)))),
                findings::add);
    }
}
