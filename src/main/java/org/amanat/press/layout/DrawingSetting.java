package org.amanat.press.layout;

import java.util.List;
import org.amanat.press.block.Drawing;

/** Places a drawing. */
final class DrawingSetting {

    private DrawingSetting() {}

    static void set(Drawing drawing, float measure, Tag parent, Flow flow) {
        float x = FigureSetting.left(drawing.align(), drawing.alternative().tongue(), measure, drawing.width());
        Mark mark = new Mark.Drawing(
                drawing.shapes(),
                x,
                0,
                drawing.width(),
                drawing.height(),
                FigureSetting.tag(drawing.alternative(), parent));
        flow.solid(new Slab(drawing.height(), Float.NaN, List.of(mark)), true);
    }
}
