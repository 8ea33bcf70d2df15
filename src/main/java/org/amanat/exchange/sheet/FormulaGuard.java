package org.amanat.exchange.sheet;

import java.util.regex.Pattern;

/**
 * The apostrophe before a cell that a spreadsheet program would compute instead of show (OWASP, CSV injection): written
 * into comma-separated values, and taken off again where such a file comes back.
 */
final class FormulaGuard {

    private static final String GUARD = "'";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? GUARD + text : text;
    }

    /** What {@link #guarded} was given; other apostrophes stay. */
    static String bare(String cell) {
        return cell.startsWith(GUARD) && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
