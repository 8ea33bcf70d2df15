package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Ink;
import org.amanat.press.block.Outline;
import org.amanat.press.block.Shape;

/** How the bars of one series look: told apart without colour. */
enum BarPattern {
    SOLID,
    HATCHED,
    EMPTY,
    GREY;

    private static final float OUTLINE = 0.6f;
    private static final float HATCH_STEP = 3;

    static BarPattern of(int series) {
        return values()[series];
    }

    List<Shape> bar(float left, float top, float width, float height) {
        Outline whole = Outline.rectangle(left, top, width, height);
        Shape outline = Shape.Stroked.black(whole, OUTLINE);
        return switch (this) {
            case SOLID -> List.of(Shape.Filled.black(whole));
            case EMPTY -> List.of(outline);
            case GREY -> List.of(new Shape.Filled(List.of(whole), Ink.FAINT), outline);
            case HATCHED -> {
                List<Shape> shapes = new ArrayList<>(hatches(left, top, width, height));
                shapes.add(outline);
                yield shapes;
            }
        };
    }

    /** Lines that rise to the right, cut off at the edges of the bar. */
    private static List<Shape> hatches(float left, float top, float width, float height) {
        List<Shape> hatches = new ArrayList<>();
        for (float foot = HATCH_STEP - height; foot < width; foot += HATCH_STEP) {
            float from = Math.max(foot, 0);
            float to = Math.min(foot + height, width);
            hatches.add(Shape.Stroked.black(
                    Outline.line(left + from, top + height - (from - foot), left + to, top + height - (to - foot)),
                    OUTLINE));
        }
        return hatches;
    }
}
