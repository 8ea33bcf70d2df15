package org.amanat.exchange.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What a cell of a workbook says, as the person saw it on the screen as far as it matters for a list of people. */
final class WorkbookCells {

    /** Formats of dates that have a number and no text (ISO/IEC 29500-1, 18.8.30). */
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

    private static final Pattern DATE = Pattern.compile(".*(y.*[md]|[md].*y|d.*m).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OF_THE_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final int LONGEST_NUMBER = 30;
    private static final int DAYS_BETWEEN_CALENDARS = 1462;

    private final int shift;

    /** @param from1904 whether days are counted from 1904, as old Macs did */
    WorkbookCells(boolean from1904) {
        shift = from1904 ? DAYS_BETWEEN_CALENDARS : 0;
    }

    String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> String.valueOf(cell.getValue());
            case NUMBER -> number(cell, String.valueOf(cell.getRawValue()));
            case FORMULA -> formula(cell);
            case BOOLEAN ->
                "1".equals(cell.getRawValue()) || "true".equalsIgnoreCase(cell.getRawValue()) ? "yes" : "no";
            case ERROR -> String.valueOf(cell.getRawValue());
            case EMPTY -> "";
        };
    }

    /** What was computed when the file was saved. */
    private static String formula(Cell cell) {
        Object value = cell.getValue();
        return value instanceof BigDecimal number
                ? plain(number)
                : value == null ? "" : String.valueOf(cell.getRawValue());
    }

    private String number(Cell cell, String raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException notOne) {
            return raw;
        }
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        if ((id != null && DATES.contains(id))
                || DATE.matcher(NOT_OF_THE_DATE.matcher(format).replaceAll("")).matches()) {
            return date(number);
        }
        String plain = plain(number);
        // Zeros in front that are only a format: 3001234567 shown as 03001234567.
        return ZEROS.matcher(format).matches() && plain.length() < format.length() && plain.matches("\\d+")
                ? "0".repeat(format.length() - plain.length()) + plain
                : plain;
    }

    private String date(BigDecimal days) {
        try {
            return LocalDate.of(1899, 12, 30).plusDays(days.longValue() + shift).toString();
        } catch (DateTimeException outOfAllTime) {
            return plain(days);
        }
    }

    /** Whole, as somebody typed it; without the noise of binary fractions. */
    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER
                || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return number.toString();
        }
        var stripped = number.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
