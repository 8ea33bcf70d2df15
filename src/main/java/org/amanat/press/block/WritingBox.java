package org.amanat.press.block;

/**
 * A frame to write, sign or press a thumb in, with small words in its upper corner that say what goes there.
 *
 * @param width in points, and wider if a word of the label is; 0 for the whole measure
 * @param height in points
 */
public record WritingBox(Words label, float width, float height, Align align) implements Block {

    /** Width and height of room for the print of a thumb. */
    private static final float THUMB_WIDTH = 76;

    private static final float THUMB_HEIGHT = 92;

    public WritingBox {
        if (width < 0 || height <= 0) {
            throw new IllegalArgumentException("a box without a size");
        }
    }

    public static WritingBox of(Words label, float height) {
        return new WritingBox(label, 0, height, Align.START);
    }

    public static WritingBox thumbprint(Words label) {
        return new WritingBox(label, THUMB_WIDTH, THUMB_HEIGHT, Align.START);
    }
}
