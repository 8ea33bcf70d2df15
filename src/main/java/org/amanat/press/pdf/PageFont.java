package org.amanat.press.pdf;

import java.util.HashMap;
import java.util.Map;
import org.amanat.press.font.Face;
import org.amanat.press.font.Shaped;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A face as it is used in one document. */
final class PageFont {

    private record Tracked(Shaped word, int tracking) {}

    private final Face face;
    private final COSName name;
    private final SubsetGlyphs glyphs;
    private final Coder coder;
    private final Map<Tracked, Coded> coded = new HashMap<>();

    /** @param number distinguishes the fonts of a document */
    PageFont(Face face, int number) {
        this.face = face;
        this.name = COSName.getPDFName("F" + number);
        this.glyphs = new SubsetGlyphs(face.file());
        this.coder = new Coder(glyphs);
    }

    COSName name() {
        return name;
    }

    /**
     * The codes of a word.
     *
     * @param tracking space added after each letter, in font units
     */
    Coded code(Shaped word, int tracking) {
        return coded.computeIfAbsent(new Tracked(word, tracking), each -> coder.code(each.word(), each.tracking()));
    }

    /** The font as the file holds it; to be asked for when all words are coded. */
    COSDictionary dictionary() {
        return new FontDictionary(face, glyphs).dictionary();
    }
}
