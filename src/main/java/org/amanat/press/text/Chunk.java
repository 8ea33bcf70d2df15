package org.amanat.press.text;

import java.util.List;

/**
 * What stands between two places where a line may break.
 *
 * @param words segments with ink
 * @param spaces the spaces after them, which hang over the edge when the line ends here
 * @param wordsWidth in points
 * @param spacesWidth in points
 */
record Chunk(List<Segment> words, List<Segment> spaces, float wordsWidth, float spacesWidth) {

    /** What sums of widths may be off by, in points. */
    static final float TOLERANCE = 0.01f;

    static Chunk of(List<Segment> words, List<Segment> spaces) {
        return new Chunk(List.copyOf(words), List.copyOf(spaces), width(words), width(spaces));
    }

    /** Whether its words fit in a measure, but for the rounding of sums. */
    boolean fits(float measure) {
        return wordsWidth <= measure + TOLERANCE;
    }

    /** The text of its words. */
    String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.shaped().text()));
        return text.toString();
    }

    /** Whether nobody minds a break between two of its letters, as in an address of the web. */
    boolean mayBeDivided() {
        String text = text();
        return text.indexOf('/') >= 0 || text.indexOf('@') >= 0;
    }

    private static float width(List<Segment> segments) {
        float width = 0;
        for (Segment segment : segments) {
            width += segment.width();
        }
        return width;
    }
}
