package org.amanat.press.pdf;

import org.amanat.press.layout.Mark;

/** Draws a rectangle with rounded corners. */
final class RoundedFrame {

    /** Distance of the control points of a Bézier curve that is nearly a quarter of a circle. */
    private static final float CIRCLE = 0.5523f;

    private RoundedFrame() {}

    /** @param top distance of the upper edge from the foot of the page */
    static void draw(Content content, Mark.Frame frame, float top) {
        float left = frame.x();
        float right = left + frame.width();
        float bottom = top - frame.height();
        float r = frame.radius();
        float c = r * (1 - CIRCLE);
        content.operator("0 G").number(frame.thickness()).operator("w");
        content.number(left + r).number(bottom).operator("m");
        content.number(right - r).number(bottom).operator("l");
        curve(content, right - c, bottom, right, bottom + c, right, bottom + r);
        content.number(right).number(top - r).operator("l");
        curve(content, right, top - c, right - c, top, right - r, top);
        content.number(left + r).number(top).operator("l");
        curve(content, left + c, top, left, top - c, left, top - r);
        content.number(left).number(bottom + r).operator("l");
        curve(content, left, bottom + c, left + c, bottom, left + r, bottom);
        content.operator("s");
    }

    private static void curve(Content content, float... points) {
        for (float point : points) {
            content.number(point);
        }
        content.operator("c");
    }
}
