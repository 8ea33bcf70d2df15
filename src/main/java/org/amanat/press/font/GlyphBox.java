package org.amanat.press.font;

/** The rectangle around a glyph's ink, in font units, y upwards. */
public record GlyphBox(int left, int bottom, int right, int top) {

    public GlyphBox shifted(int dx, int dy) {
        return new GlyphBox(left + dx, bottom + dy, right + dx, top + dy);
    }

    public GlyphBox union(GlyphBox other) {
        return new GlyphBox(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
