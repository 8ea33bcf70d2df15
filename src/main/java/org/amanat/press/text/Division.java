package org.amanat.press.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.amanat.press.font.Shaped;

/** Divides a chunk that is wider than a line, such as an address of the web, between two of its letters. */
final class Division {

    private final Shaper shaper;
    private final BreakIterator letters = BreakIterator.getCharacterInstance();

    Division(Shaper shaper) {
        this.shaper = shaper;
    }

    /** Chunks of which none is wider than the measure, unless a single letter is. */
    List<Chunk> narrower(List<Chunk> chunks, float measure) {
        List<Chunk> result = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.fits(measure)) {
                result.add(chunk);
            } else {
                divide(chunk, measure, result);
            }
        }
        return result;
    }

    private void divide(Chunk chunk, float measure, List<Chunk> result) {
        List<Segment> line = new ArrayList<>();
        float used = 0;
        for (Segment whole : chunk.words()) {
            Segment rest = whole;
            while (used + rest.width() > measure + Chunk.TOLERANCE) {
                int fitting = fitting(rest, measure - used, line.isEmpty());
                if (fitting > 0) {
                    line.add(part(rest, 0, fitting));
                }
                result.add(Chunk.of(line, List.of()));
                line.clear();
                used = 0;
                if (fitting == rest.shaped().text().length()) {
                    rest = part(rest, fitting, fitting);
                    break;
                }
                rest = part(rest, fitting, rest.shaped().text().length());
            }
            if (!rest.shaped().text().isEmpty()) {
                line.add(rest);
                used += rest.width();
            }
        }
        result.add(Chunk.of(line, chunk.spaces()));
    }

    /** How many characters of a segment fit; at least one letter if it must. */
    private int fitting(Segment segment, float room, boolean atLeastOne) {
        String text = segment.shaped().text();
        letters.setText(text);
        int fitting = 0;
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            boolean fits = part(segment, 0, end).width() <= room + Chunk.TOLERANCE;
            if (!fits && (fitting > 0 || !atLeastOne)) {
                break;
            }
            fitting = end;
            if (!fits) {
                break;
            }
        }
        return fitting;
    }

    private Segment part(Segment segment, int from, int to) {
        Shaped shaped = segment.shaped();
        Shaped part = shaper.shape(
                segment.style().cut(), shaped.rightToLeft(), shaped.text().substring(from, to));
        return Segment.of(part, segment.style(), segment.start() + from, segment.level(), segment.space());
    }
}
