package org.amanat.model.importing;

import java.util.List;

/** The rows of a table as they came, blank ones left out. What is above the heading belongs to it too. */
public record Sheet(List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
