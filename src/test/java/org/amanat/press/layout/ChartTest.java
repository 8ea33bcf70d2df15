package org.amanat.press.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.BarChart.Group;
import org.amanat.press.block.Outline;
import org.amanat.press.block.Point;
import org.amanat.press.block.Shape;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;
import org.junit.jupiter.api.Test;

/** Bars and their numbers. */
final class ChartTest {

    private static final Words WHAT = Words.english("guests");
    private static final Words SHOWN = Words.english("How many guests came from where");

    @Test
    void barsAreAsLongAsTheirNumbers() {
        Layout layout = Layouts.of(List.of(chart(group("Unions", 52), group("Media", 13), group("Nobody", 0))));
        List<Outline> bars = bars(layout);
        assertThat(bars).hasSize(2);
        assertThat(width(bars.get(0))).isCloseTo(4 * width(bars.get(1)), within(0.01));
        Layouts.allInkLiesInsideThePages(layout);
    }

    @Test
    void inUrduBarsBeginAtTheRight() {
        BarChart urdu = BarChart.of(
                SHOWN,
                Words.urdu("مہمان"),
                List.of(new Group(Words.urdu("یونین"), List.of(52)), new Group(Words.urdu("میڈیا"), List.of(13))));
        List<Outline> bars = bars(Layouts.of(List.of(urdu)));
        assertThat(right(bars.get(0))).isCloseTo(right(bars.get(1)), within(0.01));
    }

    @Test
    void theNumbersAreATableWithALabelForEachRowAndThePictureHasItsSentence() {
        Layout layout = Layouts.of(List.of(chart(group("Unions", 52), group("Media", 8))));
        List<Tag> section = layout.structure().children().getFirst().children();
        assertThat(section).extracting(Tag::role).containsExactly(StructureType.TABLE, StructureType.FIGURE);
        assertThat(section.getFirst().children())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.children())
                        .extracting(Tag::role)
                        .containsExactly(StructureType.HEADER_CELL, StructureType.DATA_CELL));
        assertThat(section.getLast().detail()).isEqualTo(new Tag.Detail.Alternative(SHOWN.text()));
    }

    @Test
    void severalSeriesAreNamedAndToldApartByPattern() {
        BarChart chart = new BarChart(
                Tongue.ENGLISH,
                SHOWN,
                List.of(Words.english("Women"), Words.english("Men"), Words.english("Not said")),
                List.of(new Group(Words.english("Unions"), List.of(20, 30, 2))));
        Layout layout = Layouts.of(List.of(chart));
        Tag table = layout.structure().children().getFirst().children().getFirst();
        assertThat(table.children())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.children()).hasSize(4));
        assertThat(Layouts.pages(List.of(chart)).getFirst()).contains("Women", "Men", "Not said");
        Layouts.allInkLiesInsideThePages(layout);
    }

    @Test
    void aChartThatIsHigherThanAPageGoesOnTheNextWithAPictureOfItsOwn() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            groups.add(group("Group " + i, i));
        }
        Layout layout = Layouts.of(List.of(chart(groups.toArray(Group[]::new))));
        assertThat(layout.pages())
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page.marks().getLast()).isInstanceOf(Mark.Drawing.class));
        Layouts.allInkLiesInsideThePages(layout);
    }

    @Test
    void nothingCountedIsStillAChart() {
        assertThat(bars(Layouts.of(List.of(chart(group("Nobody", 0)))))).isEmpty();
        assertThat(Layouts.of(List.of(chart())).pages()).hasSize(1);
    }

    @Test
    void aBarBelowNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> group("Debt", -1));
    }

    private static BarChart chart(Group... groups) {
        return BarChart.of(SHOWN, WHAT, List.of(groups));
    }

    private static Group group(String label, int value) {
        return new Group(Words.english(label), List.of(value));
    }

    private static List<Outline> bars(Layout layout) {
        return layout.pages().getFirst().marks().stream()
                .filter(Mark.Drawing.class::isInstance)
                .flatMap(mark -> ((Mark.Drawing) mark).shapes().stream())
                .map(shape -> ((Shape.Filled) shape).areas().getFirst())
                .toList();
    }

    private static double width(Outline bar) {
        return right(bar) - bar.points().stream().mapToDouble(Point::x).min().orElseThrow();
    }

    private static double right(Outline bar) {
        return bar.points().stream().mapToDouble(Point::x).max().orElseThrow();
    }
}
