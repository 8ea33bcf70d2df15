package org.amanat.model.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the program shows it that the sheet came from, counted from 1
 * @param cells as they were written, without blanks around; a row may have fewer cells than others
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** What stands in a column, counted from 0; the empty text if the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The same row with another text in one cell. */
    public SheetRow with(int column, String text) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, text);
        return new SheetRow(number, changed);
    }
}
