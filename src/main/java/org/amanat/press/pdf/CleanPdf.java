package org.amanat.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.amanat.press.block.Picture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's PDF without anything but its pages: no notes of the scanner, no attached files, no actions, no notes
 * of a camera inside its photographs.
 */
public final class CleanPdf {

    private static final List<COSName> KEPT_OF_CATALOG = List.of(COSName.TYPE, COSName.VERSION, COSName.PAGES);
    private static final List<COSName> LEFT_OUT_OF_PAGES = List.of(
            COSName.METADATA,
            COSName.ANNOTS,
            COSName.AA,
            COSName.AF,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Thumb"),
            COSName.STRUCT_PARENTS);

    private final byte[] bytes;
    private final int pages;

    private CleanPdf(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /** @throws IllegalArgumentException if it is damaged, locked with a passphrase, or has no page */
    public static CleanPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new IllegalArgumentException("locked, or empty");
            }
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            var catalog = document.getDocumentCatalog().getCOSObject();
            List.copyOf(catalog.keySet()).stream()
                    .filter(key -> !KEPT_OF_CATALOG.contains(key))
                    .forEach(catalog::removeItem);
            for (PDPage page : document.getPages()) {
                LEFT_OUT_OF_PAGES.forEach(page.getCOSObject()::removeItem);
                cleanPictures(page.getResources());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return new CleanPdf(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a PDF that can be kept", unreadable);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** At least one. */
    public int pages() {
        return pages;
    }

    private static void cleanPictures(@Nullable PDResources resources) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            COSStream stream = resources.getXObject(name).getCOSObject();
            stream.removeItem(COSName.METADATA);
            if (COSName.DCT_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))) {
                byte[] jpeg;
                try (var raw = stream.createRawInputStream()) {
                    jpeg = raw.readAllBytes();
                }
                try (var out = stream.createRawOutputStream()) {
                    out.write(new Picture(jpeg).bytes());
                }
            }
        }
    }
}
