package org.amanat.press.block;

/**
 * A line to sign on, with small words below it that say who signs.
 *
 * @param length in points from the starting edge; 0 for the whole measure
 * @param room empty height above the line, in points
 */
public record SignatureLine(Words label, float length, float room) implements Block {

    /** Room for a signature. */
    public static final float ROOM = 34;

    public static SignatureLine of(Words label) {
        return new SignatureLine(label, 0, ROOM);
    }
}
