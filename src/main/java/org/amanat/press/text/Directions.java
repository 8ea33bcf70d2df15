package org.amanat.press.text;

import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The direction of each character, by Unicode annex 9. One departure: after Arabic letters the annex turns the groups
 * of {@code 042-3511} round; a number with hyphens, a telephone number or a date, is kept from left to right.
 */
final class Directions {

    private static final Pattern HYPHENATED =
            Pattern.compile("\\+[0-9]+(?:[-\\u2011\\u00A0][0-9]+)*|[0-9]+(?:[-\\u2011][0-9]+)+(?:\\u00A0[0-9]+)*");

    private Directions() {}

    /** Bidi levels by character. */
    static Bidi of(String text, boolean rightToLeft) {
        return new Bidi(
                rightToLeft ? withNumbersAsLetters(text) : text,
                rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    private static String withNumbersAsLetters(String text) {
        Matcher numbers = HYPHENATED.matcher(text);
        StringBuilder letters = new StringBuilder(text);
        while (numbers.find()) {
            for (int i = numbers.start(); i < numbers.end(); i++) {
                letters.setCharAt(i, 'n');
            }
        }
        return letters.toString();
    }
}
