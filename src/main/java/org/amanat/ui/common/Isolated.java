package org.amanat.ui.common;

/**
 * Somebody's words in a line of ours. They may be written from the other side than the line; kept apart, neither their
 * brackets nor what stands beside them changes places.
 */
public final class Isolated {

    /** Unicode's first strong isolate, UAX #9. */
    private static final String BEGINS = "\u2068";

    private static final String ENDS = "\u2069";

    private Isolated() {}

    /** The words in one piece; nothing of nothing. */
    public static String of(String words) {
        return words.isEmpty() ? "" : BEGINS + words + ENDS;
    }

    /** The words in one piece, with quotation marks. */
    public static String quoted(String words) {
        return "“" + of(words) + "”";
    }
}
