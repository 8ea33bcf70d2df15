package org.amanat.press.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.amanat.press.font.Shaped;
import org.amanat.press.pdf.SubsetGlyphs.Part;

/**
 * Codes a word of joined letters: the glyphs of each character, its dots included, become one code that begins where
 * the letter begins and ends where the next one begins.
 */
final class JoinedCoding {

    /** The glyphs that one character owns, from an index up to another. */
    private record Cluster(int character, int from, int to, boolean mark, float origin) {}

    private final SubsetGlyphs glyphs;
    private final Shaped word;
    private final String text;
    private final BitSet drawn = new BitSet();
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Coded.Code> codes = new ArrayList<>();

    JoinedCoding(SubsetGlyphs glyphs, Shaped word) {
        this.glyphs = glyphs;
        this.word = word;
        this.text = word.text();
    }

    Coded coded() {
        gather();
        anchorMarks();
        for (int i = 0; i < clusters.size(); i++) {
            code(i);
        }
        return new Coded(codes);
    }

    private void gather() {
        for (int from = 0; from < word.glyphCount(); ) {
            int character = word.character(from);
            int to = from + 1;
            while (to < word.glyphCount() && word.character(to) == character) {
                to++;
            }
            int widest = from;
            for (int i = from; i < to; i++) {
                widest = advance(i) > advance(widest) ? i : widest;
            }
            boolean mark = advance(widest) == 0
                    || Character.getType(text.codePointAt(character)) == Character.NON_SPACING_MARK;
            clusters.add(new Cluster(character, from, to, mark, word.x(widest)));
            drawn.set(character);
            from = to;
        }
    }

    /** A mark begins where the letter that it stands on begins. */
    private void anchorMarks() {
        int count = clusters.size();
        for (int step = 0; step < count; step++) {
            int i = word.rightToLeft() ? count - 1 - step : step;
            Cluster cluster = clusters.get(i);
            if (cluster.mark()) {
                int base = word.rightToLeft() ? i + 1 : i - 1;
                float edge = word.rightToLeft() ? word.advance() : 0;
                float origin = base >= 0 && base < count ? clusters.get(base).origin() : edge;
                clusters.set(i, new Cluster(cluster.character(), cluster.from(), cluster.to(), true, origin));
            }
        }
    }

    private void code(int index) {
        Cluster cluster = clusters.get(index);
        float begin = cluster.origin();
        int total = Math.round(end(index) - begin);
        List<String> undrawn = undrawn(cluster);
        int share = cluster.mark() ? 0 : total / (undrawn.size() + 1);
        float x = begin;
        if (word.rightToLeft()) {
            for (String silent : undrawn.reversed()) {
                x = silent(silent, x, share);
            }
        }
        int shift = Math.round(x - begin);
        List<Part> parts = new ArrayList<>();
        for (int i = cluster.from(); i < cluster.to(); i++) {
            parts.add(new Part(word.glyph(i), Math.round(word.x(i) - begin) - shift, Math.round(word.y(i))));
        }
        int advance = total - share * undrawn.size();
        codes.add(new Coded.Code(glyphs.code(parts, advance, meaning(cluster)), x, advance));
        x += advance;
        if (!word.rightToLeft()) {
            for (String silent : undrawn) {
                x = silent(silent, x, share);
            }
        }
    }

    private float silent(String character, float x, int advance) {
        codes.add(new Coded.Code(glyphs.code(List.of(), advance, character), x, advance));
        return x + advance;
    }

    /** Where the pen stands after a cluster: where the next letter begins. */
    private float end(int index) {
        Cluster cluster = clusters.get(index);
        if (cluster.mark()) {
            return cluster.origin();
        }
        int next = index + 1;
        while (next < clusters.size()
                && clusters.get(next).mark()
                && clusters.get(next).origin() <= cluster.origin()) {
            next++;
        }
        float end = next < clusters.size() ? clusters.get(next).origin() : word.advance();
        return Math.max(end, cluster.origin());
    }

    /** The characters after a cluster's own that have no glyph, as in a ligature. */
    private List<String> undrawn(Cluster cluster) {
        List<String> undrawn = new ArrayList<>();
        int at = cluster.character() + Character.charCount(text.codePointAt(cluster.character()));
        while (at < text.length() && !drawn.get(at)) {
            int length = Character.charCount(text.codePointAt(at));
            undrawn.add(text.substring(at, at + length));
            at += length;
        }
        return undrawn;
    }

    private String meaning(Cluster cluster) {
        int first = cluster.character();
        int end = first + Character.charCount(text.codePointAt(first));
        String own = Coder.visual(text.substring(first, end), word.rightToLeft());
        // characters without a glyph at the very start of a word belong to the first that has one
        return drawn.nextSetBit(0) == first ? text.substring(0, first) + own : own;
    }

    private int advance(int index) {
        return word.face().file().advance(word.glyph(index));
    }
}
