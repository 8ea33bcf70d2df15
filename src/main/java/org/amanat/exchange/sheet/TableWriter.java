package org.amanat.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amanat.model.importing.TableForm;
import org.dhatim.fastexcel.Workbook;

/** Writes tables that spreadsheet programs open as they are. */
public final class TableWriter {

    private static final Pattern QUOTED = Pattern.compile("[\",;\\n\\r]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String VERSION = "1.0";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private TableWriter() {}

    /**
     * A table with its heading.
     *
     * @param title of the sheet; spreadsheet programs allow 31 letters
     * @param rightToLeft whether the first column stands at the right
     */
    public static byte[] write(
            TableForm form, String title, boolean rightToLeft, List<String> heading, List<List<String>> rows) {
        return switch (form) {
            case CSV -> csv(heading, rows);
            case XLSX -> xlsx(title, rightToLeft, heading, rows);
        };
    }

    /** RFC 4180 in UTF-8 with a mark, without which Excel takes Urdu for something else. */
    private static byte[] csv(List<String> heading, List<List<String>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(heading));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FormulaGuard.guarded(text);
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Every cell is a text: zeros in front stay, and nothing is computed. */
    private static byte[] xlsx(String title, boolean rightToLeft, List<String> heading, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Amanat", VERSION)) {
            var sheet = book.newWorksheet(title);
            if (rightToLeft) {
                sheet.rightToLeft();
            }
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(column, heading, rows));
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (!text.isEmpty()) {
                        sheet.value(row + 1, column, text);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int width(int column, List<String> heading, List<List<String>> rows) {
        int longest = rows.stream()
                .limit(1_000)
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, heading.get(column).length()) + 2, NARROWEST, WIDEST);
    }
}
