package org.amanat.press.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Align;
import org.amanat.press.block.Family;
import org.amanat.press.block.Lettering;

/** Places the segments of a line: in visual order, aligned or spread over the measure. */
final class Justification {

    /** How far Nastaliq may reach into its neighbours' lines before they move apart, in ems. */
    private static final float OVERLAP = 0.15f;

    private final Align align;
    private final float measure;
    private final boolean rightToLeft;
    private final float above;
    private final float below;
    private final float overlap;

    Justification(Align align, float measure, boolean rightToLeft, Lettering host) {
        this.align = align;
        this.measure = measure;
        this.rightToLeft = rightToLeft;
        this.below = depth(host);
        this.above = host.leading() - below;
        this.overlap = host.family() == Family.NASTALIQ ? OVERLAP * host.size() : 0;
    }

    private static float depth(Lettering host) {
        return switch (host.family()) {
            case SERIF, SANS -> 0.23f * host.size() + 0.4f * (host.leading() - host.size());
            case NASTALIQ -> 0.32f * host.leading();
            case NASKH -> 0.34f * host.leading();
        };
    }

    Line line(List<Chunk> chunks, boolean last) {
        List<Segment> segments = new ArrayList<>();
        for (Chunk chunk : chunks) {
            segments.addAll(chunk.words());
            segments.addAll(chunk.spaces());
        }
        int inside = segments.size();
        while (inside > 0 && segments.get(inside - 1).space()) {
            inside--;
        }
        float natural = 0;
        int gaps = 0;
        for (Segment segment : segments.subList(0, inside)) {
            natural += segment.width();
            gaps += segment.space() ? 1 : 0;
        }
        boolean spread = align == Align.JUSTIFIED && gaps > 0 && (!last || natural > measure);
        float extra = spread ? (measure - natural) / gaps : 0;
        float width = natural + extra * gaps;
        return new Line(place(segments, inside, extra, width), width, above(segments), below(segments));
    }

    private List<Line.Placed> place(List<Segment> segments, int inside, float extra, float width) {
        int count = segments.size();
        byte base = (byte) (rightToLeft ? 1 : 0);
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = i < inside ? segments.get(i).level() : base;
            order[i] = i;
        }
        if (count > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, count);
        }
        float left = left(width);
        float x = left;
        float hanging = rightToLeft ? left : left + width;
        List<Line.Placed> placed = new ArrayList<>();
        for (int index : order) {
            Segment segment = segments.get(index);
            if (index < inside) {
                placed.add(new Line.Placed(segment, x, false));
                x += segment.width() + (segment.space() ? extra : 0);
            } else {
                hanging -= rightToLeft ? segment.width() : 0;
                placed.add(new Line.Placed(segment, hanging, true));
                hanging += rightToLeft ? 0 : segment.width();
            }
        }
        return placed;
    }

    private float left(float width) {
        return switch (align) {
            case CENTRE -> (measure - width) / 2;
            case END -> rightToLeft ? 0 : measure - width;
            case START, JUSTIFIED -> rightToLeft ? measure - width : 0;
        };
    }

    private float above(List<Segment> segments) {
        float needed = above;
        for (Segment segment : segments) {
            needed = Math.max(needed, segment.inkAbove() - overlap);
        }
        return needed;
    }

    private float below(List<Segment> segments) {
        float needed = below;
        for (Segment segment : segments) {
            needed = Math.max(needed, segment.inkBelow() - overlap);
        }
        return needed;
    }
}
