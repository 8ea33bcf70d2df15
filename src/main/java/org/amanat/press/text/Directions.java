package org.amanat.press.text;

import java.text.Bidi;

/**
 * The direction of each character, by Unicode annex 9. One departure: after Arabic letters the annex turns the groups
 * of {@code 042-3511} round; a number with hyphens, a telephone number or a date, is kept from left to right.
 */
final class Directions {

    private Directions() {}

    /** Bidi levels by character. */
    static Bidi of(String text, boolean rightToLeft) {
        return new Bidi(
                rightToLeft ? withNumbersAsLetters(text) : text,
                rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    private static String withNumbersAsLetters(String text) {
        StringBuilder letters = new StringBuilder(text);
        PhoneNumbers.in(text, i -> letters.setCharAt(i, 'n'));
        return letters.toString();
    }
}
