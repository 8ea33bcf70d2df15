package org.amanat.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Cells that were merged over several rows: what stands in the first holds for all of them, such as one organisation
 * beside its five members. Cells merged within a row need nothing: the text stands in the first column.
 */
final class MergedCells {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST = 100_000;

    private final Map<Integer, List<Range>> byFirstRow = new HashMap<>();
    private final List<Range> open = new ArrayList<>();

    private static final class Range {
        private final int column;
        private final int lastRow;
        private String text = "";

        Range(int column, int lastRow) {
            this.column = column;
            this.lastRow = lastRow;
        }
    }

    private MergedCells() {}

    /** @param path the part of the workbook that holds the sheet; nothing is merged if there is none */
    static MergedCells of(byte[] bytes, String path) throws IOException {
        var merged = new MergedCells();
        try (var packed = new PackedFile(bytes);
                var sheet = packed.open(path).orElseGet(InputStream::nullInputStream)) {
            if (!path.isEmpty()) {
                merged.readFrom(sheet);
            }
        } catch (XMLStreamException broken) {
            throw new IOException("a sheet is no XML");
        }
        return merged;
    }

    /** The cells of a row, with what holds for it from the rows above. Rows must come in their order. */
    List<String> filled(int row, List<String> cells) {
        var filled = new ArrayList<>(cells);
        open.removeIf(range -> range.lastRow < row);
        for (Range range : open) {
            while (filled.size() <= range.column) {
                filled.add("");
            }
            if (filled.get(range.column).isBlank()) {
                filled.set(range.column, range.text);
            }
        }
        for (Range range : byFirstRow.getOrDefault(row, List.of())) {
            range.text = range.column < filled.size() ? filled.get(range.column) : "";
            open.add(range);
        }
        return filled;
    }

    private void readFrom(InputStream sheet) throws XMLStreamException {
        var xml = SafeXml.reader(sheet);
        int count = 0;
        while (xml.hasNext() && count < MOST) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                add(String.valueOf(xml.getAttributeValue(null, "ref")));
                count++;
            }
        }
    }

    private void add(String reference) {
        var range = RANGE.matcher(reference);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(2));
            int last = Integer.parseInt(range.group(4));
            int column = column(range.group(1));
            if (last > first && column < RowCollector.MOST_COLUMNS) {
                byFirstRow.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Range(column, last));
            }
        }
    }

    /** A is 0, Z is 25, AA is 26. */
    private static int column(String letters) {
        int column = 0;
        for (int at = 0; at < letters.length(); at++) {
            column = column * 26 + letters.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }
}
