package org.amanat.press.text;

import java.util.HashMap;
import java.util.Map;
import org.amanat.press.font.Cut;
import org.amanat.press.font.Faces;
import org.amanat.press.font.Shaped;

/**
 * Shapes words and remembers them for the length of one document, so that no text of a closed workspace stays in
 * memory.
 */
public final class Shaper {

    private record Word(Cut cut, boolean rightToLeft, String text) {}

    private final Map<Word, Shaped> known = new HashMap<>();

    public Shaped shape(Cut cut, boolean rightToLeft, String text) {
        return known.computeIfAbsent(
                new Word(cut, rightToLeft, text), word -> Faces.of(cut).shape(text, rightToLeft));
    }
}
