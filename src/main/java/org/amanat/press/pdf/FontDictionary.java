package org.amanat.press.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.amanat.press.font.Face;
import org.amanat.press.font.GlyphBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The dictionaries of an embedded composite font (ISO 32000-1, 9.7) whose codes are the glyphs of the subset. */
final class FontDictionary {

    private static final int SYMBOLIC = 4;
    private static final int MOST_ASCENT = 1100;
    private static final int MOST_DESCENT = -500;
    private static final int CAP_HEIGHT = 714;
    private static final int TAG_LENGTH = 6;

    private final Face face;
    private final SubsetGlyphs glyphs;

    FontDictionary(Face face, SubsetGlyphs glyphs) {
        this.face = face;
        this.glyphs = glyphs;
    }

    COSDictionary dictionary() {
        SubsetFile file = new SubsetFile(face.file(), glyphs);
        byte[] bytes = file.bytes();
        String name = tag(bytes) + "+" + face.cut().postScriptName();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, array(List.of(descendant(name, descriptor(name, file.box(), bytes)))));
        font.setItem(
                COSName.TO_UNICODE,
                stream(new ToUnicode(glyphs.entries()).text().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant(String name, COSDictionary descriptor) {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSArray widths = new COSArray();
        glyphs.entries().forEach(entry -> widths.add(COSInteger.get(entry.advance())));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "CIDFontType2");
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        font.setItem(COSName.W, array(List.of(COSInteger.ZERO, widths)));
        return font;
    }

    private COSDictionary descriptor(String name, GlyphBox box, byte[] bytes) {
        ByteBuffer hhea = ByteBuffer.wrap(face.file().table("hhea"));
        COSStream file = stream(bytes);
        file.setInt(COSName.LENGTH1, bytes.length);
        COSArray rectangle = new COSArray();
        for (int edge : new int[] {box.left(), box.bottom(), box.right(), box.top()}) {
            rectangle.add(COSInteger.get(edge));
        }
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, rectangle);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, Math.min(hhea.getShort(4), MOST_ASCENT));
        descriptor.setInt(COSName.DESCENT, Math.max(hhea.getShort(6), MOST_DESCENT));
        descriptor.setInt(COSName.CAP_HEIGHT, CAP_HEIGHT);
        descriptor.setInt(COSName.STEM_V, face.cut().bold() ? 140 : 80);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    /** Six letters that differ when the subset differs. */
    private static String tag(byte[] bytes) {
        long rest = Integer.toUnsignedLong(Arrays.hashCode(bytes));
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static COSArray array(List<? extends COSBase> items) {
        COSArray array = new COSArray();
        items.forEach(array::add);
        return array;
    }

    private static COSStream stream(byte[] bytes) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stream;
    }

    /** The table that says which text each code means (ISO 32000-1, 9.10.3). */
    private record ToUnicode(List<SubsetGlyphs.Entry> entries) {

        private static final int BLOCK = 100;

        String text() {
            StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
            List<String> lines = lines();
            for (int from = 0; from < lines.size(); from += BLOCK) {
                List<String> block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
                map.append(block.size()).append(" beginbfchar\n");
                block.forEach(line -> map.append(line).append('\n'));
                map.append("endbfchar\n");
            }
            return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                    .toString();
        }

        private List<String> lines() {
            HexFormat hex = HexFormat.of().withUpperCase();
            return IntStream.range(1, entries.size())
                    .filter(code -> entries.get(code).text().isPresent())
                    .mapToObj(code -> "<" + hex.toHexDigits((short) code) + "> <"
                            + hex.formatHex(
                                    entries.get(code).text().orElseThrow().getBytes(StandardCharsets.UTF_16BE))
                            + ">")
                    .toList();
        }
    }
}
