package org.amanat.press.block;

/**
 * A horizontal line.
 *
 * @param thickness in points
 * @param length in points from the starting edge; 0 for the whole measure
 * @param tongue which edge it starts from
 */
public record Rule(float thickness, float length, Ink ink, Tongue tongue) implements Block {

    /** A hairline over the whole measure. */
    public static Rule hairline() {
        return new Rule(0.5f, 0, Ink.FAINT, Tongue.ENGLISH);
    }

    /** The short bar in the accent colour that stands below titles. */
    public static Rule accent(Tongue tongue) {
        return new Rule(1.6f, 36, Ink.ACCENT, tongue);
    }
}
