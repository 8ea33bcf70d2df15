package org.amanat.press.text;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.font.Cut;

/**
 * The spaces of Nastaliq are narrow, because its sloping words reach over one another. Latin words stand upright and
 * would touch them, so a space between the two is made as wide as a Latin one. Digits stand upright too: in the gaps of
 * a telephone number the narrow space would be no gap at all.
 */
final class WordSpaces {

    private static final float EM = 0.26f;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private WordSpaces() {}

    static List<Chunk> besideLatin(List<Chunk> chunks) {
        List<Chunk> result = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean widen = i + 1 < chunks.size()
                    && !chunk.words().isEmpty()
                    && !chunks.get(i + 1).words().isEmpty()
                    && joining(chunk.words().getLast())
                            != joining(chunks.get(i + 1).words().getFirst());
            result.add(widen ? Chunk.of(chunk.words(), widened(chunk.spaces())) : chunk);
        }
        return result;
    }

    static boolean blank(char character) {
        return character == ' ' || character == NO_BREAK_SPACE;
    }

    /** The spaces between two words of one piece, as wide as they must be there. */
    static List<Segment> betweenDigits(List<Segment> before, List<Segment> spaces, List<Segment> after) {
        boolean widen = !before.isEmpty()
                && !spaces.isEmpty()
                && Character.isDigit(last(before.getLast()))
                && Character.isDigit(after.getFirst().shaped().text().codePointAt(0));
        return widen ? widened(spaces) : spaces;
    }

    private static int last(Segment segment) {
        String text = segment.shaped().text();
        return text.codePointBefore(text.length());
    }

    private static List<Segment> widened(List<Segment> spaces) {
        return spaces.stream()
                .map(space -> space.widened(
                        Math.max(space.width(), space.style().lettering().size() * EM)))
                .toList();
    }

    private static boolean joining(Segment segment) {
        Cut cut = segment.style().cut();
        return cut.joining();
    }
}
