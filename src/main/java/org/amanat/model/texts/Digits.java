package org.amanat.model.texts;

/** Which digits a document or a screen writes. */
public enum Digits {
    EUROPEAN,
    /** ۰ to ۹ (U+06F0 to U+06F9), as Urdu, Sindhi and Persian write them. */
    URDU;

    private static final int URDU_ZERO = 0x06F0;

    /** The same text with these digits; everything else stays. */
    public String write(String text) {
        if (isWritten(text)) {
            return text;
        }
        var written = new StringBuilder(text.length());
        text.codePoints().forEach(c -> written.appendCodePoint(digit(c)));
        return written.toString();
    }

    /** The digits 0 to 9 of a text, and nothing else of it. */
    public static String only(String text) {
        var digits = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private boolean isWritten(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (digit(text.charAt(at)) != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private int digit(int codePoint) {
        boolean european = codePoint >= '0' && codePoint <= '9';
        boolean urdu = codePoint >= URDU_ZERO && codePoint <= URDU_ZERO + 9;
        if (!european && !urdu) {
            return codePoint;
        }
        int value = Character.digit(codePoint, 10);
        return this == URDU ? URDU_ZERO + value : '0' + value;
    }
}
