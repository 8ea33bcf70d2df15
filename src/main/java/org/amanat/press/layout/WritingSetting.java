package org.amanat.press.layout;

import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Ink;
import org.amanat.press.block.Outline;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Point;
import org.amanat.press.block.Shape;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Voice;
import org.amanat.press.block.WritingBox;
import org.amanat.press.block.WritingLines;

/** Sets what people write in by hand. Words say what goes there; lines and frames mean nothing by themselves. */
record WritingSetting(BlockSetter setter) {

    private static final float LINE = 0.6f;
    private static final float TICK = 1.4f;
    private static final float SPACE = 4;
    private static final float PADDING = 4;
    private static final float LABEL_GAP = 0.7f;

    /** Empty height around a box that stands alone, in parts of its side. */
    private static final float AROUND = 0.35f;

    /** What stands before the label of a box: the box and a gap. */
    static float indent(TickBox box) {
        return box.label().isBlank() ? box.side() : box.side() * (1 + LABEL_GAP);
    }

    void tickBox(TickBox box, float measure, Tag parent, Flow flow) {
        Optional<Tag> tag = FigureSetting.tag(box.alternative(), parent);
        float side = box.side();
        List<Shape> square = square(side, box.ticked());
        if (box.label().isBlank()) {
            float x = FigureSetting.left(box.align(), box.label().tongue(), measure, side);
            float above = side * AROUND;
            Mark mark = new Mark.Drawing(square, x, above, side, side, tag);
            flow.solid(new Slab(side + 2 * above, Float.NaN, List.of(mark)), true);
            return;
        }
        boolean rightToLeft = box.label().tongue().rightToLeft();
        float indent = indent(box);
        Flow label = setter.set(List.of(Paragraph.of(box.voice(), box.label())), measure - indent, parent);
        Flow whole = new Flow();
        whole.append(label, rightToLeft ? 0 : indent);
        float x = rightToLeft ? measure - side : 0;
        whole.adornFirst(slab -> {
            float middle = slab.baseline()
                    - 0.35f * setter.lines().lettering(box.label(), box.voice()).size();
            return List.of(new Mark.Drawing(square, x, middle - side / 2, side, side, tag));
        });
        flow.space(SPACE);
        flow.appendKept(whole);
        flow.space(SPACE);
    }

    private static List<Shape> square(float side, boolean ticked) {
        var frame = Shape.Stroked.black(Outline.rectangle(0, 0, side, side), LINE);
        if (!ticked) {
            return List.of(frame);
        }
        var tick = new Outline(
                List.of(
                        new Point(side * 0.2f, side * 0.52f),
                        new Point(side * 0.42f, side * 0.78f),
                        new Point(side * 0.84f, side * 0.18f)),
                false);
        return List.of(frame, Shape.Stroked.black(tick, TICK));
    }

    void signature(SignatureLine line, float measure, Tag parent, Flow flow) {
        float length = line.length() > 0 ? Math.min(line.length(), measure) : measure;
        float from = line.label().tongue().rightToLeft() ? measure - length : 0;
        Flow whole = new Flow();
        Mark stroke = new Mark.Stroke(from, line.room(), from + length, line.room(), LINE, Ink.BLACK);
        whole.solid(new Slab(line.room() + LINE, Float.NaN, List.of(stroke)), false);
        whole.append(setter.set(List.of(Paragraph.of(Voice.NOTE, line.label())), length, parent), from);
        flow.appendKept(whole);
        flow.space(SPACE);
    }

    void box(WritingBox box, float measure, Tag parent, Flow flow) {
        Paragraph words = Paragraph.of(Voice.NOTE, box.label());
        // a frame is rather wider than it says than that a word in it is divided
        float wanted = Math.max(box.width(), setter.leastWidth(List.of(words)) + 2 * PADDING);
        float width = box.width() > 0 ? Math.min(wanted, measure) : measure;
        float x = FigureSetting.left(box.align(), box.label().tongue(), measure, width);
        Slab label = setter.set(List.of(words), width - 2 * PADDING, parent).stacked();
        float height = Math.max(box.height(), label.height() + 2 * PADDING);
        Mark frame = new Mark.Frame(x, 0, width, height, 0, LINE);
        flow.space(SPACE);
        flow.solid(label.moved(x + PADDING, PADDING).raised(height).after(List.of(frame)), true);
        flow.space(SPACE);
    }

    void lines(WritingLines lines, float measure, Flow flow) {
        for (int i = 0; i < lines.count(); i++) {
            Mark stroke = new Mark.Stroke(0, lines.apart(), measure, lines.apart(), LINE, Ink.FAINT);
            flow.solid(new Slab(lines.apart(), Float.NaN, List.of(stroke)), true);
        }
        flow.space(SPACE);
    }
}
