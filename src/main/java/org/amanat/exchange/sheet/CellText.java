package org.amanat.exchange.sheet;

import java.util.regex.Pattern;

/**
 * Takes from the text of a cell what nobody sees or means: marks of direction, blanks around, Excel's signs for text.
 */
final class CellText {

    /** Marks of direction and of byte order, and controls. What joins and parts letters of Urdu stays. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\u00AD&&[^\\n]]|[\\p{Cc}&&[^\\n\\r\\t]]");

    private static final Pattern BLANKS = Pattern.compile("[\\t\\u00A0\\u2007\\u202F]+");
    private static final Pattern AS_FORMULA = Pattern.compile("=\"(.*)\"");
    private static final Pattern AS_TEXT = Pattern.compile("'(?=[=+\\-@\\d])");

    private CellText() {}

    static String of(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String seen = BLANKS.matcher(UNSEEN.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
        var formula = AS_FORMULA.matcher(seen);
        String text = formula.matches() ? formula.group(1) : seen;
        return AS_TEXT.matcher(text).lookingAt() ? text.substring(1) : text;
    }

    /** Most cells: nothing to take away, and nothing to look for. */
    private static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean plain = (c > ' ' && c < 0x7F && c != '=' && c != '\'')
                    || (c > 0x620 && c < 0x700)
                    || (c == ' ' && at > 0 && at < raw.length() - 1);
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
