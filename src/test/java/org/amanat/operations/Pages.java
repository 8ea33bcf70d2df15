package org.amanat.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF. */
final class Pages {

    private Pages() {}

    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Title, subject and the like, with the outline. */
    static String information(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getCOSObject().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
