package org.amanat.press.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.amanat.press.block.Run;
import org.amanat.press.block.Tongue;
import org.amanat.press.finding.Finding;
import org.amanat.press.font.Shaped;

/** Cuts a paragraph into shaped segments, each of one direction, language and face, and these into chunks. */
final class Itemizer {

    private static final int CONTEXT = 30;

    private final Shaper shaper;
    private final LineOpportunities opportunities = new LineOpportunities();
    private final Consumer<Finding> findings;

    Itemizer(Shaper shaper, Consumer<Finding> findings) {
        this.shaper = shaper;
        this.findings = findings;
    }

    List<Chunk> chunks(ParagraphText paragraph, Styling styling) {
        String text = paragraph.text();
        BitSet breaks = opportunities.in(text, paragraph.tongue());
        boolean[] arabic = scripts(paragraph);
        Bidi bidi = Directions.of(text, paragraph.tongue().rightToLeft());
        List<Chunk> chunks = new ArrayList<>();
        List<Segment> words = new ArrayList<>();
        List<Segment> spaces = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = from + 1;
            boolean space = WordSpaces.blank(text.charAt(from));
            while (to < text.length()
                    && !breaks.get(to)
                    && bidi.getLevelAt(to) == bidi.getLevelAt(from)
                    && arabic[to] == arabic[from]
                    && paragraph.sameRun(to, from)
                    && WordSpaces.blank(text.charAt(to)) == space) {
                to++;
            }
            List<Segment> segments = segments(paragraph, styling, from, to, arabic[from], (byte) bidi.getLevelAt(from));
            if (space) {
                spaces.addAll(segments);
            } else {
                // a space inside a chunk, as before a closing mark, belongs to the words
                words.addAll(WordSpaces.betweenDigits(words, spaces, segments));
                spaces.clear();
                words.addAll(segments);
            }
            if (to == text.length() || breaks.get(to)) {
                chunks.add(Chunk.of(words, spaces));
                words.clear();
                spaces.clear();
            }
            from = to;
        }
        return chunks;
    }

    /** Whether each character is set in Arabic letters; neutral ones follow their neighbour, brackets the paragraph. */
    private static boolean[] scripts(ParagraphText paragraph) {
        String text = paragraph.text();
        boolean host = paragraph.tongue().rightToLeft();
        boolean[] arabic = new boolean[text.length()];
        boolean current = host;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean here;
            if (Styling.paired(codePoint)) {
                here = host;
            } else {
                if (!Styling.neutral(codePoint)) {
                    current = Styling.arabic(codePoint);
                }
                here = current;
            }
            for (int k = 0; k < Character.charCount(codePoint); k++) {
                arabic[i + k] = here;
            }
            i += Character.charCount(codePoint);
        }
        return arabic;
    }

    private List<Segment> segments(
            ParagraphText paragraph, Styling styling, int from, int to, boolean arabic, byte level) {
        Run run = paragraph.run(from);
        Tongue tongue = Styling.tongue(run, arabic);
        List<Segment> segments = new ArrayList<>();
        String whole = paragraph.text().substring(from, to);
        Style style = styling.style(run, tongue, whole);
        if (styling.covers(style, whole)) {
            segments.add(segment(style, whole, paragraph.start() + from, level));
            return segments;
        }
        for (int at = 0; at < whole.length(); ) {
            int end = afterCluster(whole, at);
            Style own = styling.style(run, tongue, whole.substring(at, end));
            report(paragraph, own, styling, whole.substring(at, end), from + at);
            while (end < whole.length()
                    && styling.style(run, tongue, whole.substring(end, afterCluster(whole, end)))
                            .equals(own)) {
                int next = afterCluster(whole, end);
                report(paragraph, own, styling, whole.substring(end, next), from + end);
                end = next;
            }
            segments.add(segment(own, whole.substring(at, end), paragraph.start() + from + at, level));
            at = end;
        }
        return segments;
    }

    private Segment segment(Style style, String text, int start, byte level) {
        Shaped shaped = shaper.shape(style.cut(), (level & 1) == 1, text);
        return Segment.of(shaped, style, start, level, text.isBlank());
    }

    private void report(ParagraphText paragraph, Style style, Styling styling, String cluster, int at) {
        cluster.codePoints()
                .filter(codePoint -> !styling.covers(style, Character.toString(codePoint)))
                .forEach(codePoint -> findings.accept(new Finding.MissingLetter(
                        codePoint,
                        style.tongue(),
                        paragraph
                                .text()
                                .substring(
                                        Math.max(0, at - CONTEXT),
                                        Math.min(paragraph.text().length(), at + CONTEXT)))));
    }

    /** End of the letter at an index with the marks that stand on it. */
    private static int afterCluster(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            int type = Character.getType(codePoint);
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && type != Character.ENCLOSING_MARK) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
