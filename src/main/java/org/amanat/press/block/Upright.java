package org.amanat.press.block;

/** How a picture is turned so that it stands upright, as the camera noted it (Exif 2.3, Orientation). */
public enum Upright {
    AS_IT_IS,
    MIRRORED,
    HALF_TURN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    /** A quarter turn clockwise. */
    RIGHT,
    RIGHT_MIRRORED,
    /** A quarter turn against the clock. */
    LEFT;

    /** @param orientation from 1 to 8; anything else is taken for 1 */
    static Upright of(int orientation) {
        return orientation >= 1 && orientation <= values().length ? values()[orientation - 1] : AS_IT_IS;
    }

    /** Whether width and height change places. */
    public boolean turnsSideways() {
        return compareTo(LEFT_MIRRORED) >= 0;
    }
}
