package org.amanat.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What kind of file it is, by its first bytes: names of files lie. */
enum FileSignature {
    EMPTY,
    TEXT,
    WORKBOOK,
    /** Excel before 2007. */
    OLD_WORKBOOK,
    /** A workbook behind a password lies in the same container as an old one. */
    LOCKED_WORKBOOK,
    OTHER;

    private static final byte[] OLD_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BEGINNING = 512;

    static FileSignature of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, OLD_CONTAINER)) {
            boolean locked = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            return locked ? LOCKED_WORKBOOK : OLD_WORKBOOK;
        }
        if (startsWith(bytes, ZIP)) {
            return isWorkbook(bytes) ? WORKBOOK : OTHER;
        }
        return isPlainText(bytes) ? TEXT : OTHER;
    }

    /** Neither a web page nor a document, nor bytes that no text has. */
    private static boolean isPlainText(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        String first = beginning.replaceFirst("^ï»¿", "").stripLeading().toLowerCase(Locale.ROOT);
        boolean marked = first.startsWith("<")
                && (first.contains("<html")
                        || first.contains("<?xml")
                        || first.contains("<table")
                        || first.contains("<!doctype"));
        if (marked || first.startsWith("%pdf") || first.startsWith("{\\rtf")) {
            return false;
        }
        return EncodingGuess.isUtf16(bytes) || !hasControls(bytes);
    }

    private static boolean hasControls(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, 1 << 16);
        for (int at = 0; at < looked; at++) {
            int b = bytes[at];
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != 0x1A && b != '\f' ? 1 : 0;
        }
        return 50 * controls > looked;
    }

    private static boolean isWorkbook(byte[] bytes) {
        try (var packed = new PackedFile(bytes)) {
            return packed.parts().stream().anyMatch(part -> part.startsWith("xl/"));
        } catch (IOException | RuntimeException broken) {
            // What it is can be told no more; the reader says that it is damaged.
            return true;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
