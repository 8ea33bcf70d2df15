package org.amanat.press;

/** A picture of a page: rows of opaque pixels from the top, each with 8 bits of alpha, red, green and blue. */
public final class PageImage {

    private final int width;
    private final int height;
    private final int[] argb;

    PageImage(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels row by row; a copy. */
    public int[] argb() {
        return argb.clone();
    }
}
