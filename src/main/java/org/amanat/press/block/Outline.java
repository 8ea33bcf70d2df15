package org.amanat.press.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Straight lines from point to point.
 *
 * @param points at least two
 * @param closed whether a line leads from the last point to the first
 */
public record Outline(List<Point> points, boolean closed) {

    public Outline {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line has two ends");
        }
    }

    public static Outline line(float x1, float y1, float x2, float y2) {
        return new Outline(List.of(new Point(x1, y1), new Point(x2, y2)), false);
    }

    public static Outline rectangle(float left, float top, float width, float height) {
        return polygon(left, top, left + width, top, left + width, top + height, left, top + height);
    }

    /** @param coordinates of the corners, x and y in turn */
    public static Outline polygon(float... coordinates) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            corners.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Outline(corners, true);
    }
}
