package org.amanat.operations;

import java.util.List;
import org.amanat.model.document.PrintNotice;

/** A finished PDF, in the order in which it is read, and what is not in it. */
public final class RenderedDocument implements Rendering {

    private final byte[] pdf;
    private final int pages;
    private final List<PrintNotice> notices;

    RenderedDocument(byte[] pdf, int pages, List<PrintNotice> notices) {
        this.pdf = pdf.clone();
        this.pages = pages;
        this.notices = List.copyOf(notices);
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** Pages as they are read. */
    public int pages() {
        return pages;
    }

    @Override
    public List<PrintNotice> notices() {
        return notices;
    }
}
