package org.amanat.operations;

import java.nio.IntBuffer;
import org.amanat.press.PageImage;

/** A picture of a page: opaque pixels row by row from the top, each with 8 bits of alpha, red, green and blue. */
public final class PagePicture {

    private final int width;
    private final int height;
    private final int[] argb;

    PagePicture(PageImage image) {
        this.width = image.width();
        this.height = image.height();
        this.argb = image.argb();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, to be read and not changed. */
    public IntBuffer pixels() {
        return IntBuffer.wrap(argb);
    }
}
