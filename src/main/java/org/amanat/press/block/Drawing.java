package org.amanat.press.block;

import java.util.List;

/**
 * Something drawn with lines and areas, sharp at every size. It keeps its size: a drawing wider than its column stands
 * over the edge.
 *
 * @param alternative what it shows, for readers who cannot see it; empty for decoration
 * @param width in points
 * @param height in points
 */
public record Drawing(List<Shape> shapes, Words alternative, float width, float height, Align align) implements Block {

    public Drawing {
        shapes = List.copyOf(shapes);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a drawing without a size");
        }
    }
}
