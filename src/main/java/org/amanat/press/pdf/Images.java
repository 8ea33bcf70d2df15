package org.amanat.press.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amanat.press.block.Picture;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of one document, each embedded once. */
final class Images {

    private final PDDocument document;
    private final Map<Picture, COSName> names = new LinkedHashMap<>();
    private final COSDictionary dictionary = new COSDictionary();

    Images(PDDocument document) {
        this.document = document;
    }

    COSName name(Picture picture) {
        return names.computeIfAbsent(picture, this::embed);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    private COSName embed(Picture picture) {
        COSName name = COSName.getPDFName("I" + (names.size() + 1));
        try {
            dictionary.setItem(name, PDImageXObject.createFromByteArray(document, picture.bytes(), null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return name;
    }
}
