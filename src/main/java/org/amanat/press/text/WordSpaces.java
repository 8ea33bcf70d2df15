package org.amanat.press.text;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.font.Cut;

/**
 * The spaces of Nastaliq are narrow, because its sloping words reach over one another. Latin words stand upright and
 * would touch them, so a space between the two is made as wide as a Latin one.
 */
final class WordSpaces {

    private static final float EM = 0.26f;

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
            result.add(widen ? widened(chunk) : chunk);
        }
        return result;
    }

    private static Chunk widened(Chunk chunk) {
        List<Segment> spaces = new ArrayList<>();
        for (Segment space : chunk.spaces()) {
            float size = space.style().lettering().size();
            spaces.add(space.widened(Math.max(space.width(), size * EM)));
        }
        return Chunk.of(chunk.words(), spaces);
    }

    private static boolean joining(Segment segment) {
        Cut cut = segment.style().cut();
        return cut.joining();
    }
}
