package org.amanat.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the rows of a text one after another: RFC 4180 where the text keeps to it, and no row lost where it does not. A
 * quotation mark at the beginning of a cell opens it only if another closes it before a separator or the end of a line;
 * otherwise it is a letter like others. So one forgotten mark costs one cell, and not everything below it.
 */
final class TextRows {

    /** No cell has more lines; what seems to have was never closed. */
    private static final int MOST_LINES = 30;

    private static final int LONGEST_CELL = 32_767;

    private final String text;
    private final char sign;
    private int at;

    /** @param sign what stands between cells */
    TextRows(String text, char sign) {
        this.text = text;
        this.sign = sign;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** How much of the text is taken, 0 to 1. */
    double part() {
        return (double) at / Math.max(1, text.length());
    }

    /** The cells of the next row; a blank line has one blank cell. */
    List<String> next() {
        var cells = new ArrayList<String>();
        do {
            cells.add(cell());
        } while (taken(sign));
        taken('\r');
        taken('\n');
        return cells;
    }

    private boolean taken(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private String cell() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '"') {
            int end = closing(start + 1);
            if (end > 0) {
                String quoted = text.substring(start + 1, end);
                at = afterBlanks(end + 1);
                return quoted.indexOf('"') < 0 ? quoted : quoted.replace("\"\"", "\"");
            }
        }
        start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where the mark is that closes a cell; -1 if none does. */
    private int closing(int from) {
        int lines = 0;
        for (int look = from; look < Math.min(text.length(), from + LONGEST_CELL); look++) {
            char c = text.charAt(look);
            if (c == '"') {
                if (look + 1 < text.length() && text.charAt(look + 1) == '"') {
                    look++;
                } else {
                    int next = afterBlanks(look + 1);
                    return next == text.length() || endsCell(text.charAt(next)) ? look : -1;
                }
            } else if (c == '\n' && ++lines > MOST_LINES) {
                return -1;
            }
        }
        return -1;
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private boolean endsCell(char c) {
        return c == sign || c == '\n' || c == '\r';
    }
}
