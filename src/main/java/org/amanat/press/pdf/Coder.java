package org.amanat.press.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.amanat.press.font.Shaped;
import org.amanat.press.pdf.SubsetGlyphs.Part;

/** Turns shaped words into codes that each mean exactly what is seen. */
final class Coder {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final SubsetGlyphs glyphs;

    Coder(SubsetGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    /**
     * The codes of a word.
     *
     * @param tracking added to the width of each letter, in font units; a gap beside the letter would look like a space
     *     to those who search
     */
    Coded code(Shaped word, int tracking) {
        return word.face().cut().joining() ? new JoinedCoding(glyphs, word).coded() : separate(word, tracking);
    }

    /** Letters that stand for themselves: one code a glyph, a ligature meaning all of its letters. */
    private Coded separate(Shaped word, int tracking) {
        List<Coded.Code> codes = new ArrayList<>();
        int count = word.glyphCount();
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && word.character(to) == word.character(from)) {
                to++;
            }
            int base = from;
            for (int i = from; i < to; i++) {
                base = advance(word, i) > advance(word, base) ? i : base;
            }
            float origin = word.x(base);
            List<Part> parts = new ArrayList<>();
            for (int i = from; i < to; i++) {
                parts.add(new Part(word.glyph(i), Math.round(word.x(i) - origin), Math.round(word.y(i))));
            }
            int advance = advance(word, base) + tracking;
            int code = glyphs.code(parts, advance, meaning(word, from, to));
            codes.add(new Coded.Code(code, origin + tracking * codes.size(), advance));
            from = to;
        }
        return new Coded(codes);
    }

    private static int advance(Shaped word, int index) {
        return word.face().file().advance(word.glyph(index));
    }

    /** The characters from that of some glyphs up to that of the glyphs that follow in reading order. */
    private static String meaning(Shaped word, int from, int to) {
        int first = word.character(from);
        int next;
        if (word.rightToLeft()) {
            next = from > 0 ? word.character(from - 1) : word.text().length();
        } else {
            next = to < word.glyphCount() ? word.character(to) : word.text().length();
        }
        return visual(word.text().substring(first, Math.max(next, first + 1)), word.rightToLeft());
    }

    /**
     * What is seen of a text: from right to left, a bracket is its mirror image; a space that no line breaks at is a
     * space, which is what somebody who searches for a telephone number types.
     */
    static String visual(String text, boolean rightToLeft) {
        if (text.equals(NO_BREAK_SPACE)) {
            return " ";
        }
        boolean single = text.codePointCount(0, text.length()) == 1;
        return rightToLeft && single ? Character.toString(UCharacter.getMirror(text.codePointAt(0))) : text;
    }
}
