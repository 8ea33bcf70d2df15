package org.amanat.press.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.press.font.GlyphBox;
import org.amanat.press.font.TrueTypeFile;

/**
 * The glyphs of an own small font in which each character of the text is one glyph with one meaning. A joined letter of
 * Nastaliq is drawn from several parts (a body, dots, a raised baseline); here they become one composite glyph, so that
 * a reader who searches or copies finds the character and not its parts.
 */
final class SubsetGlyphs {

    /** A part of a character: a glyph of the full font, moved. */
    record Part(int glyph, int dx, int dy) {}

    /** A glyph of the subset. */
    static final class Entry {
        private final byte[] outline;
        private final int advance;
        private final Optional<GlyphBox> box;
        private final Optional<String> text;

        Entry(byte[] outline, int advance, Optional<GlyphBox> box, Optional<String> text) {
            this.outline = outline;
            this.advance = advance;
            this.box = box;
            this.text = text;
        }

        /** Its description in the {@code glyf} table; not to be changed. */
        byte[] outline() {
            return outline;
        }

        int advance() {
            return advance;
        }

        Optional<GlyphBox> box() {
            return box;
        }

        Optional<String> text() {
            return text;
        }

        Entry meaning(String other) {
            return new Entry(outline, advance, box, Optional.of(other));
        }
    }

    private record Drawn(List<Part> parts, int advance, String text) {}

    private static final int MOST = 0xFFFF;
    private static final int HEADER = 10;
    private static final int ARGS_ARE_WORDS = 0x1;
    private static final int ARGS_ARE_XY = 0x2;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int XY_SCALE = 0x40;
    private static final int TWO_BY_TWO = 0x80;
    private static final int INSTRUCTIONS = 0x100;

    private final TrueTypeFile font;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Integer> copied = new HashMap<>();
    private final Map<Drawn, Integer> known = new HashMap<>();
    private int mostParts = 1;

    SubsetGlyphs(TrueTypeFile font) {
        this.font = font;
        copy(0);
    }

    /** The code of a character that is drawn from some parts, moves the pen and means a text. */
    int code(List<Part> parts, int advance, String text) {
        return known.computeIfAbsent(new Drawn(parts, advance, text), this::make);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Number of parts of the glyph that has the most. */
    int mostParts() {
        return mostParts;
    }

    private int make(Drawn character) {
        if (character.parts().size() == 1) {
            Part only = character.parts().getFirst();
            boolean plain = only.dx() == 0 && only.dy() == 0 && font.advance(only.glyph()) == character.advance();
            if (plain && only.glyph() != 0) {
                int code = copy(only.glyph());
                if (entries.get(code).text().isEmpty()) {
                    entries.set(code, entries.get(code).meaning(character.text()));
                    return code;
                }
            }
        }
        return compose(character);
    }

    private int compose(Drawn character) {
        List<Part> inked = character.parts().stream()
                .filter(part -> font.box(part.glyph()).isPresent())
                .toList();
        if (inked.isEmpty()) {
            return add(new Entry(new byte[0], character.advance(), Optional.empty(), Optional.of(character.text())));
        }
        ByteBuffer outline = ByteBuffer.allocate(HEADER + 8 * inked.size());
        outline.position(HEADER);
        GlyphBox box = null;
        for (int i = 0; i < inked.size(); i++) {
            Part part = inked.get(i);
            int flags = ARGS_ARE_WORDS | ARGS_ARE_XY | (i + 1 < inked.size() ? MORE : 0);
            outline.putShort((short) flags).putShort((short) copy(part.glyph()));
            outline.putShort((short) part.dx()).putShort((short) part.dy());
            GlyphBox moved = font.box(part.glyph()).orElseThrow().shifted(part.dx(), part.dy());
            box = box == null ? moved : box.union(moved);
        }
        outline.putShort(0, (short) -1);
        if (box != null) {
            outline.putShort(2, (short) box.left()).putShort(4, (short) box.bottom());
            outline.putShort(6, (short) box.right()).putShort(8, (short) box.top());
        }
        mostParts = Math.max(mostParts, inked.size());
        return add(new Entry(
                outline.array(), character.advance(), Optional.ofNullable(box), Optional.of(character.text())));
    }

    /** Takes a glyph over from the full font, without its hinting instructions. */
    private int copy(int glyph) {
        Integer have = copied.get(glyph);
        if (have != null) {
            return have;
        }
        byte[] outline = font.outline(glyph);
        int code = add(new Entry(outline, font.advance(glyph), font.box(glyph), Optional.empty()));
        copied.put(glyph, code);
        if (outline.length > 0) {
            boolean composite = ByteBuffer.wrap(outline).getShort(0) < 0;
            byte[] own = composite ? renumbered(outline) : withoutInstructions(outline);
            entries.set(code, new Entry(own, font.advance(glyph), font.box(glyph), Optional.empty()));
        }
        return code;
    }

    private static byte[] withoutInstructions(byte[] outline) {
        int contours = ByteBuffer.wrap(outline).getShort(0);
        int lengthAt = HEADER + 2 * contours;
        int length = Short.toUnsignedInt(ByteBuffer.wrap(outline).getShort(lengthAt));
        int rest = lengthAt + 2 + length;
        ByteBuffer own = ByteBuffer.allocate(outline.length - length);
        own.put(outline, 0, lengthAt).putShort((short) 0);
        own.put(outline, rest, outline.length - rest);
        return own.array();
    }

    private byte[] renumbered(byte[] outline) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        int at = HEADER;
        int flags;
        int parts = 0;
        do {
            flags = Short.toUnsignedInt(glyph.getShort(at));
            int part = Short.toUnsignedInt(glyph.getShort(at + 2));
            glyph.putShort(at, (short) (flags & ~INSTRUCTIONS));
            glyph.putShort(at + 2, (short) copy(part));
            at += 4 + ((flags & ARGS_ARE_WORDS) != 0 ? 4 : 2) + scaleLength(flags);
            parts++;
        } while ((flags & MORE) != 0);
        mostParts = Math.max(mostParts, parts);
        return Arrays.copyOf(outline, at);
    }

    private static int scaleLength(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & XY_SCALE) != 0) {
            return 4;
        }
        return (flags & TWO_BY_TWO) != 0 ? 8 : 0;
    }

    private int add(Entry entry) {
        if (entries.size() == MOST) {
            throw new IllegalStateException("more characters than a font can have");
        }
        entries.add(entry);
        return entries.size() - 1;
    }
}
