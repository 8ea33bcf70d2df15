package org.amanat.press.text;

import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in groups: {@code 042-3511 7788}, {@code +92 21 3456}, {@code 2026-07-30}. They are read from left to right
 * in every script and stay on one line.
 */
final class PhoneNumbers {

    private static final String GAP = "[-\\u2011\\u00A0 ]";
    private static final Pattern GROUPED =
            Pattern.compile("\\+[0-9]+(?:" + GAP + "[0-9]{2,})*|[0-9]+(?:[-\\u2011][0-9]+)+(?:" + GAP + "[0-9]{3,})*");

    private PhoneNumbers() {}

    /** Names the index of each character that stands inside such a number. */
    static void in(String text, IntConsumer index) {
        Matcher numbers = GROUPED.matcher(text);
        while (numbers.find()) {
            for (int i = numbers.start(); i < numbers.end(); i++) {
                index.accept(i);
            }
        }
    }

    /** Names the index of each character that must not begin a line. */
    static void inside(String text, IntConsumer index) {
        Matcher numbers = GROUPED.matcher(text);
        while (numbers.find()) {
            for (int i = numbers.start() + 1; i < numbers.end(); i++) {
                index.accept(i);
            }
        }
    }
}
