package org.amanat.press.block;

/**
 * A picture.
 *
 * @param alternative what it shows, for readers who cannot see it; empty for decoration
 * @param width in points; the picture keeps its proportions inside width and height
 * @param height in points
 */
public record Figure(Picture picture, Words alternative, float width, float height, Align align) implements Block {

    public Figure {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a figure without a size");
        }
    }
}
