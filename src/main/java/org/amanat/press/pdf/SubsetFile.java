package org.amanat.press.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amanat.press.font.GlyphBox;
import org.amanat.press.font.TrueTypeFile;

/** Writes the glyphs of a subset as a TrueType file with the tables that PDF asks for (ISO 32000-1, 9.9). */
final class SubsetFile {

    private static final int MAGIC = 0xB1B0AFBA;
    private static final int MOST = 0xFFFF;

    private final TrueTypeFile font;
    private final SubsetGlyphs glyphs;
    private final List<SubsetGlyphs.Entry> entries;

    SubsetFile(TrueTypeFile font, SubsetGlyphs glyphs) {
        this.font = font;
        this.glyphs = glyphs;
        this.entries = glyphs.entries();
    }

    /** The rectangle that holds every glyph. */
    GlyphBox box() {
        return entries.stream()
                .map(SubsetGlyphs.Entry::box)
                .flatMap(Optional::stream)
                .reduce(GlyphBox::union)
                .orElse(new GlyphBox(0, 0, 0, 0));
    }

    byte[] bytes() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer offsets = ByteBuffer.allocate(4 * (entries.size() + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * entries.size());
        int widest = 0;
        for (SubsetGlyphs.Entry entry : entries) {
            offsets.putInt(outlines.size());
            outlines.writeBytes(entry.outline());
            outlines.writeBytes(new byte[-entry.outline().length & 3]);
            metrics.putShort((short) entry.advance());
            metrics.putShort((short) entry.box().map(GlyphBox::left).orElse(0).intValue());
            widest = Math.max(widest, entry.advance());
        }
        offsets.putInt(outlines.size());
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", offsets.array());
        tables.put("hmtx", metrics.array());
        tables.put("head", head());
        tables.put("hhea", hhea(widest));
        tables.put("maxp", maxp());
        return assembled(tables);
    }

    private byte[] head() {
        byte[] table = font.table("head");
        GlyphBox box = box();
        ByteBuffer head = ByteBuffer.wrap(table);
        head.putInt(8, 0);
        head.putShort(36, (short) box.left()).putShort(38, (short) box.bottom());
        head.putShort(40, (short) box.right()).putShort(42, (short) box.top());
        head.putShort(50, (short) 1);
        return table;
    }

    private byte[] hhea(int widest) {
        byte[] table = font.table("hhea");
        ByteBuffer.wrap(table).putShort(10, (short) widest).putShort(34, (short) entries.size());
        return table;
    }

    private byte[] maxp() {
        byte[] table = font.table("maxp");
        ByteBuffer maxp = ByteBuffer.wrap(table);
        int parts = glyphs.mostParts();
        maxp.putShort(4, (short) entries.size());
        maxp.putShort(10, sum(maxp, 6, 10, parts));
        maxp.putShort(12, sum(maxp, 8, 12, parts));
        maxp.putShort(14, (short) 2);
        for (int at = 16; at <= 26; at += 2) {
            maxp.putShort(at, (short) 0);
        }
        maxp.putShort(28, (short) Math.max(parts, maxp.getShort(28)));
        maxp.putShort(30, (short) (maxp.getShort(30) + 1));
        return table;
    }

    /** An upper bound for a composite glyph: as many times the largest simple or composite one as it has parts. */
    private static short sum(ByteBuffer maxp, int simple, int composite, int parts) {
        int largest =
                Math.max(Short.toUnsignedInt(maxp.getShort(simple)), Short.toUnsignedInt(maxp.getShort(composite)));
        return (short) Math.min(MOST, largest * (parts + 1));
    }

    private static byte[] assembled(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int searchRange = Integer.highestOneBit(count) * 16;
        int length = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(0x10000).putShort((short) count).putShort((short) searchRange);
        file.putShort((short) Integer.numberOfTrailingZeros(Integer.highestOneBit(count)));
        file.putShort((short) (16 * count - searchRange));
        int at = 12 + 16 * count;
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(table.getValue())).putInt(at).putInt(table.getValue().length);
            file.put(at, table.getValue());
            headAt = table.getKey().equals("head") ? at : headAt;
            at += padded(table.getValue().length);
        }
        file.putInt(headAt + 8, MAGIC - checksum(file.array()));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }
}
