package org.amanat.press.font;

import java.util.Optional;

/**
 * A word whose glyphs are chosen and placed, in visual order from left to right. Distances are font units, y upwards.
 * Compared by identity.
 */
public final class Shaped {

    private final Face face;
    private final boolean rightToLeft;
    private final String text;
    private final int[] glyphs;
    private final float[] xs;
    private final float[] ys;
    private final int[] chars;
    private final float advance;
    private final float inkAbove;
    private final float inkBelow;

    Shaped(
            Face face,
            boolean rightToLeft,
            String text,
            int[] glyphs,
            float[] xs,
            float[] ys,
            int[] chars,
            float advance) {
        this.face = face;
        this.rightToLeft = rightToLeft;
        this.text = text;
        this.glyphs = glyphs;
        this.xs = xs;
        this.ys = ys;
        this.chars = chars;
        this.advance = advance;
        this.inkAbove = reach(true);
        this.inkBelow = reach(false);
    }

    public Face face() {
        return face;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    public String text() {
        return text;
    }

    public int glyphCount() {
        return glyphs.length;
    }

    public int glyph(int index) {
        return glyphs[index];
    }

    public float x(int index) {
        return xs[index];
    }

    public float y(int index) {
        return ys[index];
    }

    /** Index in {@link #text()} of the character that the glyph belongs to. */
    public int character(int index) {
        return chars[index];
    }

    /** Width of the whole word. */
    public float advance() {
        return advance;
    }

    /** How far ink reaches above the baseline; 0 without ink. */
    public float inkAbove() {
        return inkAbove;
    }

    /** How far ink reaches below the baseline, as a positive number; 0 without ink. */
    public float inkBelow() {
        return inkBelow;
    }

    private float reach(boolean above) {
        float furthest = 0;
        for (int i = 0; i < glyphs.length; i++) {
            Optional<GlyphBox> box = face.box(glyphs[i]);
            if (box.isPresent()) {
                float reach = above ? box.get().top() + ys[i] : -box.get().bottom() - ys[i];
                furthest = Math.max(furthest, reach);
            }
        }
        return furthest;
    }
}
