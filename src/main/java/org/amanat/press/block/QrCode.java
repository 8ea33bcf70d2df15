package org.amanat.press.block;

/**
 * Text that a telephone reads: a QR code (ISO/IEC 18004) that is still read when 15 in 100 of it are spoiled.
 *
 * @param text what is read, at most {@value #LONGEST} characters, so that the squares stay large enough for an old
 *     printer
 * @param alternative what it is for, for readers who cannot see it; empty where the words beside it are enough
 * @param side in points, with the empty edge of four squares that a reader needs
 */
public record QrCode(String text, Words alternative, float side, Align align) implements Block {

    public static final int LONGEST = 200;

    public QrCode {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a code of " + text.length() + " characters");
        }
        if (side <= 0) {
            throw new IllegalArgumentException("a code without a size");
        }
    }
}
