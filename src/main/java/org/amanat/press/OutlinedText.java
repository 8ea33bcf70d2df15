package org.amanat.press;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Align;
import org.amanat.press.block.Run;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.text.Line;
import org.amanat.press.text.LineSetter;
import org.amanat.press.text.Segment;

/**
 * A paragraph set as outlines of its letters, for a screen that cannot place the letters of Nastaliq itself. It is the
 * same setting as on paper. One for each paragraph; not safe for use by several threads.
 */
public final class OutlinedText {

    private final LineSetter setter;
    private final Words words;
    private final Voice voice;
    private final List<Span> spans;

    /** A stretch of characters that is to be found again, from one index up to another. No two of them overlap. */
    public record Span(int from, int to) {

        boolean holds(int index) {
            return from <= index && index < to;
        }
    }

    /** Where a stretch stands on one line; distances are points from the left and the top. */
    public record Area(Span span, float x, float y, float width, float height) {}

    /**
     * All lines at one width.
     *
     * @param outlines a path for each line, as SVG writes paths, with the y axis downwards
     */
    public record Lines(List<String> outlines, List<Area> areas, float height) {}

    /**
     * @param scale of the letters; 1 is the size of print
     * @param heading whether it is set as a heading
     * @param spans in the order of the text
     */
    public OutlinedText(String text, Tongue tongue, float scale, boolean heading, List<Span> spans) {
        this.setter = new LineSetter(Theme.normal().scaled(scale), _ -> {});
        this.words = new Words(tongue, runs(text, tongue, spans));
        this.voice = heading ? Voice.SECTION : Voice.BODY;
        this.spans = List.copyOf(spans);
    }

    /** Stretches are runs of their own, so that what is set never reaches over the end of one. */
    private static List<Run> runs(String text, Tongue tongue, List<Span> spans) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            runs.add(Run.plain(text.substring(at, span.from()), tongue));
            runs.add(Run.plain(text.substring(span.from(), span.to()), tongue));
            at = span.to();
        }
        runs.add(Run.plain(text.substring(at), tongue));
        runs.removeIf(run -> run.text().isEmpty());
        return runs;
    }

    /** @param measure the width of a line in points, more than zero */
    public Lines at(float measure) {
        float leading = setter.lettering(words, voice).leading();
        List<String> outlines = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        float top = 0;
        for (Line line : setter.lines(words, voice, Align.START, measure)) {
            float height = Math.max(leading, line.above() + line.below());
            float baseline = top + (height - line.above() - line.below()) / 2 + line.above();
            outlines.add(outline(line, baseline));
            areas(line, top, height, areas);
            top += height;
        }
        return new Lines(outlines, areas, top);
    }

    private static String outline(Line line, float baseline) {
        SvgPath path = new SvgPath();
        for (Line.Placed placed : line.placed()) {
            Segment segment = placed.segment();
            if (!segment.space()) {
                path.add(
                        segment.shaped(),
                        placed.x(),
                        baseline,
                        segment.style().lettering().size() / 1000);
            }
        }
        return path.toString();
    }

    private void areas(Line line, float top, float height, List<Area> areas) {
        for (Span span : spans) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (Line.Placed placed : line.placed()) {
                if (span.holds(placed.segment().start()) && !placed.hangs()) {
                    left = Math.min(left, placed.x());
                    right = Math.max(right, placed.x() + placed.segment().width());
                }
            }
            if (left < right) {
                areas.add(new Area(span, left, top, right - left, height));
            }
        }
    }
}
