package org.amanat.press.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingBox;
import org.amanat.press.block.WritingLines;
import org.junit.jupiter.api.Test;

/** Room to write by hand. */
final class WritingTest {

    private static final Words NAMELESS = Words.english("box to tick");

    @Test
    void aTickBoxStandsBeforeItsLabelInBothDirections() {
        Layout english = Layouts.of(List.of(TickBox.before(Words.english("I agree"), NAMELESS)));
        assertThat(square(english).x() + square(english).width())
                .isLessThan(words(english).line().placed().getFirst().x()
                        + words(english).x());

        Layout urdu = Layouts.of(List.of(TickBox.before(Words.urdu("میں متفق ہوں"), NAMELESS)));
        float end = words(urdu).x() + words(urdu).line().placed().getLast().x();
        assertThat(square(urdu).x()).isGreaterThan(end);
    }

    @Test
    void aTickBoxStandsBesideTheFirstLineOfALongLabel() {
        Layout layout =
                Layouts.of(List.of(TickBox.before(Words.english("I agree that this is read. ".repeat(9)), NAMELESS)));
        assertThat(square(layout).y())
                .isBetween(words(layout).baseline() - 12, words(layout).baseline());
        assertThat(texts(layout)).hasSizeGreaterThan(2);
    }

    @Test
    void aTickBoxIsAFigureWithItsAlternativeAndAFrameIsDecoration() {
        Layout layout = Layouts.of(List.of(TickBox.alone(NAMELESS), WritingBox.thumbprint(Words.english("Thumb"))));
        assertThat(square(layout).tag()).hasValueSatisfying(tag -> {
            assertThat(tag.role()).isEqualTo(StructureType.FIGURE);
            assertThat(tag.detail()).isEqualTo(new Tag.Detail.Alternative("box to tick"));
        });
        assertThat(words(layout).tag())
                .hasValueSatisfying(tag -> assertThat(tag.role()).isEqualTo(StructureType.PARAGRAPH));
    }

    @Test
    void aSignatureHasRoomAboveItsLineAndStaysWithItsWords() {
        for (int before = 1; before < 40; before++) {
            List<Block> blocks = List.of(
                    new WritingLines(before, 9), new SignatureLine(Words.urdu("دستخط"), 120, SignatureLine.ROOM));
            Page last = Layouts.of(blocks).pages().getLast();
            Mark.Stroke line = (Mark.Stroke) last.marks().get(last.marks().size() - 2);
            Mark.Text label = (Mark.Text) last.marks().getLast();
            assertThat(line.x2() - line.x1()).isEqualTo(120);
            assertThat(label.baseline()).isGreaterThan(line.y1());
        }
    }

    @Test
    void aBoxGrowsWithItsWordsAndNeverLosesThem() {
        Words many = Words.english("What shall be written here is explained at length. ".repeat(4));
        Layout layout = Layouts.of(List.of(new WritingBox(many, 80, 20, Align.END)));
        Mark.Frame frame = (Mark.Frame) layout.pages().getFirst().marks().getFirst();
        assertThat(texts(layout).getLast().baseline()).isLessThan(frame.y() + frame.height());
    }

    @Test
    void aBoxIsWiderThanWantedRatherThanDividingAWord() {
        Layout layout = Layouts.of(List.of(new WritingBox(Words.english("Thumbprint"), 20, 20, Align.START)));
        assertThat(texts(layout)).hasSize(1);
        Mark.Frame frame = (Mark.Frame) layout.pages().getFirst().marks().getFirst();
        assertThat(frame.width()).isGreaterThan(20);
    }

    private static Mark.Drawing square(Layout layout) {
        return layout.pages().getFirst().marks().stream()
                .filter(Mark.Drawing.class::isInstance)
                .map(Mark.Drawing.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Mark.Text words(Layout layout) {
        return texts(layout).getFirst();
    }

    private static List<Mark.Text> texts(Layout layout) {
        return layout.pages().getFirst().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }
}
