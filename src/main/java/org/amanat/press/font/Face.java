package org.amanat.press.font;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A cut with its shaper, the HarfBuzz inside the JDK, working in font units. Safe for use by several threads. */
public final class Face {

    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    /** The JDK gives joiners and bidi controls glyph numbers from here upwards: they draw nothing. */
    private static final int INVISIBLE = 0xFFFE;

    private final Cut cut;
    private final Font font;
    private final TrueTypeFile file;

    Face(Cut cut, Font font, TrueTypeFile file) {
        this.cut = cut;
        this.file = file;
        this.font = font.deriveFont((float) file.unitsPerEm())
                .deriveFont(Map.of(
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    public Cut cut() {
        return cut;
    }

    public TrueTypeFile file() {
        return file;
    }

    public Optional<GlyphBox> box(int glyph) {
        return file.box(glyph);
    }

    /** Whether the face can show a character; joiners and other invisible controls always can. */
    public boolean has(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || font.canDisplay(codePoint);
    }

    /** The outline of a glyph in font units, with the y axis downwards; empty if it has no ink. */
    public Shape outline(int glyph) {
        return font.createGlyphVector(UNSCALED, new int[] {glyph}).getGlyphOutline(0);
    }

    /** Chooses and places the glyphs of a stretch of text that has one direction. */
    public Shaped shape(String text, boolean rightToLeft) {
        char[] chars = text.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(UNSCALED, chars, 0, chars.length, direction);
        int count = vector.getNumGlyphs();
        int[] glyphs = vector.getGlyphCodes(0, count, null);
        int[] owners = vector.getGlyphCharIndices(0, count, null);
        float[] positions = vector.getGlyphPositions(0, count + 1, null);
        float[] xs = new float[count];
        float[] ys = new float[count];
        int visible = 0;
        for (int i = 0; i < count; i++) {
            if (glyphs[i] < INVISIBLE) {
                glyphs[visible] = glyphs[i];
                owners[visible] = owners[i];
                xs[visible] = positions[2 * i];
                ys[visible] = -positions[2 * i + 1];
                visible++;
            }
        }
        return new Shaped(
                this,
                rightToLeft,
                text,
                Arrays.copyOf(glyphs, visible),
                Arrays.copyOf(xs, visible),
                Arrays.copyOf(ys, visible),
                Arrays.copyOf(owners, visible),
                positions[2 * count]);
    }
}
