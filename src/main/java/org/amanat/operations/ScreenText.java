package org.amanat.operations;

import java.util.List;
import org.amanat.model.Language;
import org.amanat.press.OutlinedText;
import org.amanat.press.block.Tongue;

/**
 * Words in the letters in which they are printed, as outlines for the screen, whose own layout stands the dots of
 * Nastaliq beside their letters (decision 30). Not safe for use by several threads.
 */
public final class ScreenText {

    /** Pixels of the screen for each point of print. */
    private static final float SCALE = 1.5f;

    private final OutlinedText text;

    /** A stretch of the words that is marked, from one index up to another. */
    public record Mark(int from, int to) {}

    /** Where a marked stretch stands on one line, in pixels from the left and the top. */
    public record Area(Mark mark, double x, double y, double width, double height) {}

    /**
     * The words at one width.
     *
     * @param outlines a path for each line, as SVG writes paths
     * @param height in pixels
     */
    public record Lines(List<String> outlines, List<Area> areas, double height) {}

    /**
     * @param words one paragraph
     * @param marks in the order of the words; none overlaps another
     */
    public ScreenText(String words, Language language, boolean heading, List<Mark> marks) {
        var spans = marks.stream()
                .map(mark -> new OutlinedText.Span(mark.from(), mark.to()))
                .toList();
        text = new OutlinedText(words, Tongue.of(language.tag()), SCALE, heading, spans);
    }

    /** @param width in pixels, more than zero */
    public Lines at(double width) {
        var lines = text.at((float) width);
        var areas = lines.areas().stream()
                .map(area -> new Area(
                        new Mark(area.span().from(), area.span().to()),
                        area.x(),
                        area.y(),
                        area.width(),
                        area.height()))
                .toList();
        return new Lines(lines.outlines(), areas, lines.height());
    }
}
