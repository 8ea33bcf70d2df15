package org.amanat.press.pdf;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.amanat.press.block.PageSize;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF. */
public final class PageRenderer implements Closeable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PageRenderer(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** Opens a document; throws {@link IllegalArgumentException} if the bytes are not a PDF. */
    public static PageRenderer open(byte[] pdf) {
        try {
            return new PageRenderer(Loader.loadPDF(pdf));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a PDF that can be shown", unreadable);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public PageSize size(int page) {
        PDRectangle box = document.getPage(page - 1).getMediaBox();
        return new PageSize(box.getWidth(), box.getHeight());
    }

    public BufferedImage render(int page, float scale) {
        try {
            return renderer.renderImage(page - 1, scale, ImageType.RGB);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("page " + page + " cannot be drawn", damaged);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
