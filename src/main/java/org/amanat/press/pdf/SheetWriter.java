package org.amanat.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Writes two pages beside one another on each side of a sheet. Fonts stay shared. */
public final class SheetWriter {

    private SheetWriter() {}

    /** @param sides which pages stand on which side, for a number of pages */
    public static byte[] write(byte[] pdf, IntFunction<List<SheetSide>> sides) {
        try (PDDocument pages = Loader.loadPDF(pdf);
                PDDocument sheets = new PDDocument()) {
            sheets.setVersion(1.7f);
            int count = pages.getNumberOfPages();
            LayerUtility layers = new LayerUtility(sheets);
            PDFormXObject[] forms = new PDFormXObject[count + 1];
            for (int page = 1; page <= count; page++) {
                forms[page] = layers.importPageAsForm(pages, page - 1);
            }
            PDRectangle page = pages.getPage(0).getMediaBox();
            PDRectangle sheet = new PDRectangle(2 * page.getWidth(), page.getHeight());
            for (SheetSide side : sides.apply(count)) {
                PDPage target = new PDPage(sheet);
                sheets.addPage(target);
                try (PDPageContentStream content = new PDPageContentStream(sheets, target)) {
                    draw(content, forms, side.left(), 0);
                    draw(content, forms, side.right(), page.getWidth());
                }
            }
            String title = Optional.ofNullable(pages.getDocumentInformation().getTitle())
                    .orElse("");
            String language = Optional.ofNullable(pages.getDocumentCatalog().getLanguage())
                    .orElse("");
            new Metadata(title, language, Optional.empty(), false).write(sheets);
            CRC32 fingerprint = new CRC32();
            fingerprint.update(pdf);
            sheets.setDocumentId(fingerprint.getValue());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sheets.save(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a PDF whose pages can be arranged", unreadable);
        }
    }

    private static void draw(PDPageContentStream content, PDFormXObject[] forms, int page, float x) throws IOException {
        if (page > 0) {
            content.saveGraphicsState();
            content.transform(Matrix.getTranslateInstance(x, 0));
            content.drawForm(forms[page]);
            content.restoreGraphicsState();
        }
    }
}
