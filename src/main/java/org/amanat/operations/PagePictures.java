package org.amanat.operations;

import java.util.Optional;
import org.amanat.press.PageImages;

/**
 * The pages of a finished PDF as pictures for the screen. It is held in memory until closed. Safe for use by threads.
 */
public final class PagePictures implements AutoCloseable {

    private final PageImages images;
    private final int count;
    private final double width;
    private final double height;
    private boolean closed;

    /**
     * @param pdf with one page at least, all pages of one size
     * @throws IllegalArgumentException if the bytes are not a PDF
     */
    public PagePictures(byte[] pdf) {
        images = PageImages.of(pdf);
        count = images.pages();
        width = images.width(1);
        height = images.height(1);
    }

    public int count() {
        return count;
    }

    /** Width of a page in points (1/72 inch). */
    public double width() {
        return width;
    }

    /** Height of a page in points (1/72 inch). */
    public double height() {
        return height;
    }

    /**
     * Draws a page.
     *
     * @param page from 1
     * @param scale pixels for each point
     * @return nothing if they are closed already
     */
    public synchronized Optional<PagePicture> draw(int page, double scale) {
        return closed ? Optional.empty() : Optional.of(new PagePicture(images.render(page, (float) scale)));
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            images.close();
        }
    }
}
