package org.amanat.press.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a TrueType file (OpenType specification, "The OpenType Font File"). Every offset is checked against the
 * table that it leads into.
 */
public final class TrueTypeFile {

    private static final int DIRECTORY_ENTRY = 16;
    private static final int LONG_METRIC = 4;
    private static final int OUTLINE_HEADER = 10;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final int glyphCount;
    private final boolean longOffsets;
    private final int longMetrics;
    private final int unitsPerEm;

    /**
     * Reads the directory of a font file; throws {@link IllegalArgumentException} if it is not TrueType or is damaged.
     */
    public TrueTypeFile(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        try {
            int count = Short.toUnsignedInt(file.getShort(4));
            for (int i = 0; i < count; i++) {
                int entry = 12 + DIRECTORY_ENTRY * i;
                byte[] name = new byte[4];
                file.get(entry, name);
                tables.put(
                        new String(name, StandardCharsets.US_ASCII),
                        file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
            }
            unitsPerEm = unsigned("head", 18);
            longOffsets = unsigned("head", 50) == 1;
            glyphCount = unsigned("maxp", 4);
            longMetrics = unsigned("hhea", 34);
        } catch (IndexOutOfBoundsException damaged) {
            throw new IllegalArgumentException("a font file that ends too early", damaged);
        }
        if (longMetrics < 1 || longMetrics > glyphCount) {
            throw new IllegalArgumentException("a font file with " + longMetrics + " advances");
        }
        table("hmtx", 0, LONG_METRIC * longMetrics);
        table("loca", 0, (glyphCount + 1) * (longOffsets ? 4 : 2));
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    public int glyphCount() {
        return glyphCount;
    }

    /** How far the pen moves after a glyph, in font units. */
    public int advance(int glyph) {
        return unsigned("hmtx", LONG_METRIC * Math.min(check(glyph), longMetrics - 1));
    }

    /** The glyph's description as it stands in the {@code glyf} table; empty for a glyph without ink. */
    public byte[] outline(int glyph) {
        check(glyph);
        int from = offset(glyph);
        int to = offset(glyph + 1);
        if (to < from || (to > from && to - from < OUTLINE_HEADER)) {
            throw new IllegalArgumentException("a damaged outline, glyph " + glyph);
        }
        return table("glyf", from, to - from);
    }

    /** The rectangle of a glyph's ink, empty for a glyph without ink. */
    public Optional<GlyphBox> box(int glyph) {
        check(glyph);
        int from = offset(glyph);
        if (offset(glyph + 1) == from) {
            return Optional.empty();
        }
        ByteBuffer outlines = required("glyf");
        return Optional.of(new GlyphBox(
                outlines.getShort(from + 2),
                outlines.getShort(from + 4),
                outlines.getShort(from + 6),
                outlines.getShort(from + 8)));
    }

    /** A copy of a whole table. */
    public byte[] table(String name) {
        return table(name, 0, required(name).limit());
    }

    private byte[] table(String name, int from, int length) {
        ByteBuffer table = required(name);
        if (from < 0 || length < 0 || from + length > table.limit()) {
            throw new IllegalArgumentException("an offset outside the table " + name);
        }
        byte[] copy = new byte[length];
        table.get(from, copy);
        return copy;
    }

    private int offset(int glyph) {
        ByteBuffer offsets = required("loca");
        return longOffsets ? offsets.getInt(4 * glyph) : 2 * Short.toUnsignedInt(offsets.getShort(2 * glyph));
    }

    private int unsigned(String table, int offset) {
        return Short.toUnsignedInt(required(table).getShort(offset));
    }

    private int check(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw new IllegalArgumentException("no glyph " + glyph);
        }
        return glyph;
    }

    private ByteBuffer required(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("a font file without the table " + name);
        }
        return table;
    }
}
