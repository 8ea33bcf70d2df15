package org.amanat.press.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amanat.press.font.Cut;
import org.amanat.press.font.Faces;
import org.apache.pdfbox.cos.COSDictionary;

/** The fonts of one document, each embedded once. */
final class Fonts {

    private final Map<Cut, PageFont> fonts = new LinkedHashMap<>();

    PageFont of(Cut cut) {
        return fonts.computeIfAbsent(cut, each -> new PageFont(Faces.of(each), fonts.size() + 1));
    }

    /** The fonts by their names; to be asked for when all pages are painted. */
    COSDictionary dictionary() {
        COSDictionary dictionary = new COSDictionary();
        fonts.values().forEach(font -> dictionary.setItem(font.name(), font.dictionary()));
        return dictionary;
    }
}
