package org.amanat.model.event;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/**
 * Reads the table of days: tabs between columns, a heading, lines that start with # left out. The columns are code,
 * rule and source, then the name in each language.
 */
final class ObservanceTable {

    private static final int NAMES = 3;
    private static final Pattern FIXED = Pattern.compile("(\\d{1,2}) (\\w+)");
    private static final Pattern WEEKDAY = Pattern.compile("(first|second|third|fourth|last) (\\w+) of (\\w+)");

    private ObservanceTable() {}

    /** @throws IllegalArgumentException if the table is not one: a fault of the program, which a test finds */
    static List<Observance> read(String table) {
        var lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        var heading = lines.getFirst();
        return lines.stream().skip(1).map(row -> observance(heading, row)).toList();
    }

    private static Observance observance(String[] heading, String[] row) {
        if (row.length != heading.length) {
            throw new IllegalArgumentException("a row has other columns than the heading: " + row[0]);
        }
        var names = new TreeMap<Language, String>();
        for (int i = NAMES; i < row.length; i++) {
            names.put(Language.parse(heading[i]), row[i]);
        }
        return new Observance(row[0], new LocalizedText(names), rule(row[1]), row[2]);
    }

    static DateRule rule(String text) {
        var fixed = FIXED.matcher(text);
        if (fixed.matches()) {
            return new DateRule.Fixed(MonthDay.of(month(fixed.group(2)), Integer.parseInt(fixed.group(1))));
        }
        var weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            var day = DayOfWeek.valueOf(weekday.group(2).toUpperCase(Locale.ROOT));
            return new DateRule.NthWeekday(nth(weekday.group(1)), day, month(weekday.group(3)));
        }
        throw new IllegalArgumentException("not a rule for a date: " + text);
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int nth(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            default -> DateRule.NthWeekday.LAST;
        };
    }
}
