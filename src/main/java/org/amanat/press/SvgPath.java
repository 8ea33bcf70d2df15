package org.amanat.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.amanat.press.font.Shaped;

/** A path as SVG writes it, to hundredths of a point. */
final class SvgPath {

    private static final String COMMANDS = "MLQCZ";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final StringBuilder path = new StringBuilder();

    /**
     * Adds the letters of a word.
     *
     * @param x its left edge
     * @param scale of its font units
     */
    void add(Shaped word, float x, float baseline, float scale) {
        for (int i = 0; i < word.glyphCount(); i++) {
            AffineTransform place =
                    new AffineTransform(scale, 0, 0, scale, x + word.x(i) * scale, baseline - word.y(i) * scale);
            add(word.face().outline(word.glyph(i)).getPathIterator(place));
        }
    }

    private void add(PathIterator outline) {
        double[] at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            int segment = outline.currentSegment(at);
            path.append(COMMANDS.charAt(segment));
            for (int i = 0; i < NUMBERS[segment]; i++) {
                path.append(Math.round(at[i] * 100) / 100.0).append(' ');
            }
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
