package org.amanat.press.pdf;

import java.util.List;
import org.amanat.press.block.Outline;
import org.amanat.press.block.Point;
import org.amanat.press.block.Shape;

/**
 * Paints the shapes of a drawing.
 *
 * @param left edge of the drawing on the page
 * @param top its upper edge, from the foot of the page
 */
record ShapePainter(Content content, Colours colours, float left, float top) {

    void paint(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Filled filled -> {
                    content.operator(colours.fill(filled.ink()));
                    filled.areas().forEach(this::path);
                    content.operator("f");
                }
                case Shape.Stroked stroked -> {
                    content.operator("q").operator(colours.stroke(stroked.ink()));
                    content.number(stroked.thickness()).operator("w");
                    if (stroked.dashed()) {
                        content.operator("[3 2.5] 0 d");
                    }
                    path(stroked.outline());
                    content.operator("S").operator("Q");
                }
            }
        }
    }

    private void path(Outline outline) {
        String step = "m";
        for (Point point : outline.points()) {
            content.number(left + point.x()).number(top - point.y()).operator(step);
            step = "l";
        }
        if (outline.closed()) {
            content.operator("h");
        }
    }
}
