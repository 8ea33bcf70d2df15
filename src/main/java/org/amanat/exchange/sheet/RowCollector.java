package org.amanat.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.Sheet;
import org.amanat.model.importing.SheetRow;
import org.amanat.model.problem.ProblemException;

/** Takes the rows of a table one after another, within bounds. */
final class RowCollector {

    /** What stands further to the right was never meant to be read. */
    static final int MOST_COLUMNS = 100;

    /** Rows that were only coloured are not counted, but somebody must stop. */
    private static final int MOST_BLANK = 2_000_000;

    private static final int STEP = 500;

    private final String name;
    private final Pace pace;
    private final List<SheetRow> rows = new ArrayList<>();
    private int seen;

    RowCollector(String name, Pace pace) {
        this.name = name;
        this.pace = pace;
    }

    /**
     * Takes a row, unless it is blank.
     *
     * @param part how much of the file is read, 0 to 1
     * @throws ProblemException if these are too many
     */
    void add(int number, List<String> raw, double part) {
        if (seen++ % STEP == 0) {
            pace.reached(part);
        }
        var cells = raw.stream().limit(MOST_COLUMNS).map(CellText::of).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new SheetRow(number, cells));
        }
        if (rows.size() > ListFileReader.MOST_ROWS || seen > MOST_BLANK) {
            throw ListFileReader.tooManyRows(name);
        }
    }

    Sheet sheet() {
        pace.reached(1);
        return new Sheet(rows);
    }
}
