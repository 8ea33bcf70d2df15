package org.amanat.exchange;

/** Text for files of other programs, which refuse a file for one character that nobody sees. */
final class PlainText {

    private static final String REPLACEMENT = "\uFFFD";

    private PlainText() {}

    /** The text without characters that XML 1.0 does not allow, which are control characters and halves of a pair. */
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isAllowed(character)) {
                plain.appendCodePoint(character);
            } else if (!Character.isISOControl(character)) {
                plain.append(REPLACEMENT);
            }
        });
        return plain.toString();
    }

    /** <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
