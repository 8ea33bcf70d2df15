package org.amanat.model.proceedings;

/**
 * A face in a photograph: a rectangle in thousandths of the picture's width and height, from its upper left corner. It
 * holds no name, so that the file never says who a narrator is.
 */
public record Face(int left, int top, int width, int height, FaceConsent consent) {

    /** The side of a picture. */
    public static final int WHOLE = 1000;

    public Face {
        if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > WHOLE || top + height > WHOLE) {
            throw new IllegalArgumentException("a face lies within its picture");
        }
    }

    /** The same face with another answer. */
    public Face with(FaceConsent changed) {
        return new Face(left, top, width, height, changed);
    }

    /** Whether it covers the same part of the picture. */
    public boolean isAt(Face other) {
        return left == other.left && top == other.top && width == other.width && height == other.height;
    }
}
