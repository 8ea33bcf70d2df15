package org.amanat.press.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amanat.press.block.Block;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.finding.Finding;
import org.amanat.press.font.GlyphBox;
import org.amanat.press.font.Shaped;
import org.amanat.press.text.Segment;

/** Pages to look at with tests. */
public final class Layouts {

    private static final PageSize PAGE = PageSize.A6;

    private Layouts() {}

    /** Pages of A6 without running lines, of which the preflight has nothing to say. */
    static Layout of(List<Block> blocks) {
        List<Finding> findings = new ArrayList<>();
        Layout layout = of(blocks, findings);
        assertThat(findings).isEmpty();
        return layout;
    }

    static Layout of(List<Block> blocks, List<Finding> findings) {
        return ofSections(List.of(section(blocks)), findings);
    }

    static Layout ofSections(List<Section> sections, List<Finding> findings) {
        return Layout.of(
                new Manuscript(
                        "Title", Tongue.ENGLISH, PAGE, Margins.of(PAGE), Theme.normal(), Optional.empty(), sections),
                findings::add);
    }

    static Section section(List<Block> blocks) {
        return new Section(Tongue.ENGLISH, Numerals.EUROPEAN, Running.none(), blocks);
    }

    /** The lines of each page and where they stand. */
    static List<String> pages(List<Block> blocks) {
        return pages(of(blocks));
    }

    static List<String> pages(Layout layout) {
        return layout.pages().stream()
                .map(page -> page.marks().stream().map(Layouts::describe).collect(Collectors.joining()))
                .toList();
    }

    static String text(Mark.Text text) {
        return text.line().placed().stream()
                .map(placed -> placed.segment().shaped().text())
                .collect(Collectors.joining());
    }

    private static String describe(Mark mark) {
        return mark instanceof Mark.Text text ? text.x() + " " + text.baseline() + " " + text(text) + "\n" : "";
    }

    /** Checks glyphs by their outlines, everything else by its corners. */
    static void allInkLiesInsideThePages(Layout layout) {
        allInkLiesInsideThePages(layout, PAGE);
    }

    /** Checks glyphs by their outlines, everything else by its corners. */
    public static void allInkLiesInsideThePages(Layout layout, PageSize size) {
        layout.pages().forEach(page -> page.marks().forEach(mark -> inside(mark, size)));
    }

    private static void inside(Mark mark, PageSize size) {
        switch (mark) {
            case Mark.Text text ->
                text.line().placed().forEach(placed -> inside(text, placed.x(), placed.segment(), size));
            case Mark.Stroke stroke -> inside(stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2(), size);
            case Mark.Frame frame ->
                inside(frame.x(), frame.y(), frame.x() + frame.width(), frame.y() + frame.height(), size);
            case Mark.Image image ->
                inside(image.x(), image.y(), image.x() + image.width(), image.y() + image.height(), size);
            case Mark.Drawing drawing ->
                inside(drawing.x(), drawing.y(), drawing.x() + drawing.width(), drawing.y() + drawing.height(), size);
            case Mark.Turned turned -> turned.marks().forEach(each -> inside(each, size));
        }
    }

    private static void inside(Mark.Text text, float x, Segment segment, PageSize size) {
        Shaped shaped = segment.shaped();
        float scale = segment.style().lettering().size() / 1000;
        for (int i = 0; i < shaped.glyphCount(); i++) {
            Optional<GlyphBox> box = shaped.face().box(shaped.glyph(i));
            float left = text.x() + x + shaped.x(i) * scale;
            float up = text.baseline() - shaped.y(i) * scale;
            box.ifPresent(ink -> inside(
                    left + ink.left() * scale,
                    up - ink.top() * scale,
                    left + ink.right() * scale,
                    up - ink.bottom() * scale,
                    size));
        }
    }

    private static void inside(float left, float top, float right, float bottom, PageSize size) {
        assertThat(left).isNotNegative();
        assertThat(right).isLessThanOrEqualTo(size.width());
        assertThat(top).isNotNegative();
        assertThat(bottom).isLessThanOrEqualTo(size.height());
    }
}
