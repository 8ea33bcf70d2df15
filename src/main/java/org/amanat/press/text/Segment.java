package org.amanat.press.text;

import org.amanat.press.font.Shaped;

/**
 * A word, a part of one, or the space between two, in one style and one direction.
 *
 * @param start index of its first character in the paragraph
 * @param level bidi level; odd is right to left
 * @param space whether it is made of spaces, which justification may widen
 * @param width in points
 */
public record Segment(Shaped shaped, Style style, int start, byte level, boolean space, float width) {

    static Segment of(Shaped shaped, Style style, int start, byte level, boolean space) {
        float size = style.lettering().size();
        int tracked = shaped.face().cut().joining() ? 0 : style.lettering().tracking() * shaped.glyphCount();
        return new Segment(shaped, style, start, level, space, (shaped.advance() + tracked) * size / 1000);
    }

    Segment widened(float points) {
        return new Segment(shaped, style, start, level, space, points);
    }

    public int end() {
        return start + shaped.text().length();
    }

    float inkAbove() {
        return shaped.inkAbove() * style.lettering().size() / 1000;
    }

    float inkBelow() {
        return shaped.inkBelow() * style.lettering().size() / 1000;
    }
}
