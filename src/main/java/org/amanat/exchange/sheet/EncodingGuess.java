package org.amanat.exchange.sheet;

import org.amanat.model.importing.TextEncoding;

/**
 * Finds out in which encoding a text is written: by its mark, by its zeros, by its form, and else by its runs of
 * letters.
 */
final class EncodingGuess {

    /** Enough to tell, and quickly done. */
    private static final int LOOKED_AT = 1 << 20;

    private EncodingGuess() {}

    static TextEncoding of(byte[] bytes) {
        if (mark(bytes, 0xFF, 0xFE)) {
            return TextEncoding.UTF_16_LE;
        }
        if (mark(bytes, 0xFE, 0xFF)) {
            return TextEncoding.UTF_16_BE;
        }
        if (isUtf16(bytes)) {
            return highBytes(bytes, 1) > highBytes(bytes, 0) ? TextEncoding.UTF_16_LE : TextEncoding.UTF_16_BE;
        }
        if (isUtf8(bytes)) {
            return TextEncoding.UTF_8;
        }
        return isArabic(bytes) ? TextEncoding.WINDOWS_1256 : TextEncoding.WINDOWS_1252;
    }

    /** How many bytes at the beginning are a mark and no text. */
    static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && mark(bytes, 0xEF, 0xBB) && (bytes[2] & 0xFF) == 0xBF) {
            return 3;
        }
        return mark(bytes, 0xFF, 0xFE) || mark(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    /** With a mark, or with the high halves of Latin and Arabic letters (00 and 06) at every other byte. */
    static boolean isUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        return mark(bytes, 0xFF, 0xFE)
                || mark(bytes, 0xFE, 0xFF)
                || (pairs > 1 && 10 * Math.max(highBytes(bytes, 0), highBytes(bytes, 1)) > 9 * pairs);
    }

    private static int highBytes(byte[] bytes, int from) {
        int high = 0;
        for (int at = from; at < Math.min(bytes.length, LOOKED_AT); at += 2) {
            high += bytes[at] == 0 || bytes[at] == 6 ? 1 : 0;
        }
        return high;
    }

    private static boolean mark(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** A few broken letters do not make another encoding of it: they are shown as broken in their rows. */
    private static boolean isUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int end = Math.min(bytes.length, LOOKED_AT);
        for (int at = 0; at < end; ) {
            int length = sequence(bytes, at);
            if (length == 0 && at + 4 < end) {
                broken++;
            } else if (length > 1) {
                whole++;
            }
            at += Math.max(1, length);
        }
        return broken == 0 || whole > 10 * broken;
    }

    /** The length of the letter that begins there in UTF-8; 0 if none does. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80
                ? 1
                : first >= 0xC2 && first < 0xE0
                        ? 2
                        : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        for (int more = 1; more < length; more++) {
            if (at + more >= bytes.length || (bytes[at + more] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Arabic words are runs of bytes above 127; in French or German such a byte stands alone among plain letters. */
    private static boolean isArabic(byte[] bytes) {
        int inRuns = 0;
        int alone = 0;
        for (int at = 0; at < Math.min(bytes.length, LOOKED_AT); at++) {
            if (bytes[at] < 0) {
                boolean beside = (at > 0 && bytes[at - 1] < 0) || (at + 1 < bytes.length && bytes[at + 1] < 0);
                inRuns += beside ? 1 : 0;
                alone += beside ? 0 : 1;
            }
        }
        return inRuns > 2 * alone;
    }
}
