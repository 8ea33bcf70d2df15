package org.amanat.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.amanat.press.pdf.PageRenderer;

/**
 * The pages of a PDF as pictures for the screen. Holds the document open until it is closed; not safe for use by
 * several threads at once.
 */
public final class PageImages implements AutoCloseable {

    private final PageRenderer renderer;

    private PageImages(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Opens a finished document.
     *
     * @throws IllegalArgumentException if the bytes are not a PDF
     */
    public static PageImages of(byte[] pdf) {
        return new PageImages(PageRenderer.open(pdf));
    }

    public int pages() {
        return renderer.pages();
    }

    /** Width of a page in points; pages count from 1. */
    public float width(int page) {
        return renderer.size(page).width();
    }

    /** Height of a page in points; pages count from 1. */
    public float height(int page) {
        return renderer.size(page).height();
    }

    /**
     * Draws a page.
     *
     * @param page from 1
     * @param scale dots a point: 1 is 72 dots an inch
     */
    public PageImage render(int page, float scale) {
        BufferedImage image = renderer.render(page, scale);
        int width = image.getWidth();
        int height = image.getHeight();
        return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public void close() {
        try {
            renderer.close();
        } catch (IOException nothingIsLost) {
            throw new IllegalStateException("a document in memory did not close", nothingIsLost);
        }
    }
}
