package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Ink;
import org.amanat.press.block.LabelGrid;
import org.amanat.press.block.Outline;
import org.amanat.press.block.Shape;

/** Lines to cut labels apart along: dashed between them, solid in the margin, where a guillotine is set. */
final class CutLines {

    private static final float HAIRLINE = 0.5f;
    private static final float GAP = 3;
    private static final float LENGTH = 9;

    private CutLines() {}

    static List<Shape> of(LabelGrid grid) {
        float right = grid.leftOf(grid.columns() - 1) + grid.width();
        float bottom = grid.topOf(grid.labels() - 1) + grid.height();
        List<Shape> lines = new ArrayList<>();
        for (float x : edges(grid.left(), grid.width(), grid.across(), grid.columns())) {
            lines.add(dashed(Outline.line(x, grid.top(), x, bottom)));
            lines.add(Shape.Stroked.black(Outline.line(x, grid.top() - GAP - LENGTH, x, grid.top() - GAP), HAIRLINE));
            lines.add(Shape.Stroked.black(Outline.line(x, bottom + GAP, x, bottom + GAP + LENGTH), HAIRLINE));
        }
        for (float y : edges(grid.top(), grid.height(), grid.down(), grid.rows())) {
            lines.add(dashed(Outline.line(grid.left(), y, right, y)));
            lines.add(Shape.Stroked.black(Outline.line(grid.left() - GAP - LENGTH, y, grid.left() - GAP, y), HAIRLINE));
            lines.add(Shape.Stroked.black(Outline.line(right + GAP, y, right + GAP + LENGTH, y), HAIRLINE));
        }
        return lines;
    }

    private static Shape dashed(Outline line) {
        return new Shape.Stroked(line, HAIRLINE, Ink.FAINT, true);
    }

    /** Where labels begin and end, once where they touch. */
    private static List<Float> edges(float start, float length, float step, int count) {
        List<Float> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edges.add(start + i * step);
            if (i == count - 1 || step > length) {
                edges.add(start + i * step + length);
            }
        }
        return edges;
    }
}
