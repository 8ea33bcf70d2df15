package org.amanat.press.text;

import java.util.List;

/**
 * A line of text, ready to be painted.
 *
 * @param placed its segments from left to right
 * @param width of its words and the spaces between them, in points
 * @param above height that it needs above the baseline
 * @param below height that it needs below the baseline
 */
public record Line(List<Placed> placed, float width, float above, float below) {

    /**
     * A segment and the distance of its left edge from the left edge of the measure, in points.
     *
     * @param hangs whether it is a space at the end of the line, outside the measure
     */
    public record Placed(Segment segment, float x, boolean hangs) {}
}
