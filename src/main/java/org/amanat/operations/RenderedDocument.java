package org.amanat.operations;

import java.util.List;

/** A finished PDF, in the order in which it is read, and what is not in it. */
public final class RenderedDocument {

    private final byte[] pdf;
    private final int pages;
    private final List<String> leftOut;

    RenderedDocument(byte[] pdf, int pages, List<String> leftOut) {
        this.pdf = pdf.clone();
        this.pages = pages;
        this.leftOut = List.copyOf(leftOut);
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** Pages as they are read. */
    public int pages() {
        return pages;
    }

    /** One sentence for each thing that was left out, in the first language of the document. */
    public List<String> leftOut() {
        return leftOut;
    }
}
