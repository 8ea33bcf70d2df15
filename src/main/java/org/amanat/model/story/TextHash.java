package org.amanat.model.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The SHA-256 (FIPS 180-4) of a text: two texts with one hash are the same text. A release holds it, so that an edit
 * cannot hide.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record TextHash(String hex) {

    private static final int DIGITS = 64;
    private static final int GROUP = 4;

    public TextHash {
        if (hex.length() != DIGITS || !hex.chars().allMatch(TextHash::isLowerCaseHex)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }

    /** The hash of the bytes of a text in UTF-8. Normalise first: {@link Wording} does. */
    public static TextHash of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new TextHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /**
     * The first eight digits as two groups, such as {@code 3F7A-91C2}: stands on the read-back sheet, so that the paper
     * and the text on the screen can be compared by eye. Not a proof; the whole hash is.
     */
    public String shortCode() {
        String code = hex.substring(0, 2 * GROUP).toUpperCase(Locale.ROOT);
        return code.substring(0, GROUP) + "-" + code.substring(GROUP);
    }

    private static boolean isLowerCaseHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    @Override
    public String toString() {
        return hex;
    }
}
