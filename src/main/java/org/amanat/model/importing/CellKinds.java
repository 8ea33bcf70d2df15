package org.amanat.model.importing;

import java.util.regex.Pattern;
import org.amanat.model.texts.Digits;

/** What a cell looks like by itself. */
final class CellKinds {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NAME = 80;

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'&=~-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile(
            "(\\+|00)?[\\d\\s().\\-–/]*\\d[\\d\\s().\\-–/]*((ext|x|extn)\\.?\\s*\\d{1,6})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION = Pattern.compile("(ext|x).*", Pattern.CASE_INSENSITIVE);
    /** Of Pakistan, with or without its dashes. */
    private static final Pattern NATIONAL_ID = Pattern.compile("\\d{5}-\\d{7}-\\d|[1-7]\\d{12}");

    private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,3}");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\s.'’()،-]{3,}");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,/:\\s-]+");

    private CellKinds() {}

    static boolean isEmail(String cell) {
        return EMAIL.matcher(cell.strip()).matches();
    }

    /** Whether it is one number that could ring somewhere. */
    static boolean isPhone(String cell) {
        if (isOneNumber(cell)) {
            return isLongEnough(cell);
        }
        String digits = Digits.EUROPEAN.write(cell).strip();
        return isLongEnough(EXTENSION.matcher(digits).replaceFirst(""))
                && PHONE.matcher(digits).matches();
    }

    /**
     * Whether it is digits with nothing but what is written between those of one number: most telephones, and nothing
     * to look for in them.
     */
    static boolean isOneNumber(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            boolean between = c == ' ' || c == '-' || c == '(' || c == ')' || (c == '+' && at == 0);
            if (!between && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLongEnough(String number) {
        int count = Digits.only(number).length();
        return count >= FEWEST_DIGITS && count <= MOST_DIGITS;
    }

    /** 9.23E+11: a spreadsheet program kept only the first digits. */
    static boolean isShortened(String cell) {
        return SHORTENED.matcher(Digits.EUROPEAN.write(cell).strip()).matches();
    }

    static boolean isNationalId(String cell) {
        return NATIONAL_ID.matcher(Digits.EUROPEAN.write(cell).strip()).matches();
    }

    static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME && NAME.matcher(cell).matches();
    }

    /** Whether nobody would write it over a column. */
    static boolean isData(String cell) {
        return isEmail(cell)
                || isPhone(cell)
                || isShortened(cell)
                || (cell.length() > 1 && NUMBER.matcher(cell).matches());
    }
}
