package org.amanat.ui.common;

/**
 * What is read from left to right in every language: telephone numbers, addresses of the network, paths of files. In a
 * line that runs from right to left its pieces would otherwise change places, and 021 0000 become 0000 021.
 */
public final class LeftToRight {

    /** Unicode's isolates, UAX #9. */
    private static final String BEGINS = "\u2066";

    private static final String ENDS = "\u2069";

    private LeftToRight() {}

    /** The text in one piece; nothing of nothing. */
    public static String whole(String text) {
        return text.isEmpty() ? "" : BEGINS + text + ENDS;
    }
}
