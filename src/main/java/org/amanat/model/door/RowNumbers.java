package org.amanat.model.door;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amanat.model.texts.Digits;

/** Numbers of rows as somebody types them from a signed sheet: {@code 12}, {@code 3-7}, {@code 3-7 12}. */
public final class RowNumbers {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,،]+");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:[-–](\\d{1,5}))?");

    private RowNumbers() {}

    /** The rows; nothing if it is not only numbers, such as a name. Digits of any script will do. */
    public static Optional<SortedSet<Integer>> read(String typed) {
        String text = Digits.EUROPEAN.write(typed).strip().replaceAll("\\s*([-–])\\s*", "$1");
        var rows = new TreeSet<Integer>();
        for (String part : BETWEEN.split(text, -1)) {
            var range = RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last < first) {
                return Optional.empty();
            }
            for (int row = first; row <= last; row++) {
                rows.add(row);
            }
        }
        return Optional.of(rows);
    }
}
