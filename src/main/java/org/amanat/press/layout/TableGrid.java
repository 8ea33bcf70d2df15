package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Row;

/** Finds out in which column each cell of a table begins, past the cells that reach down from rows above. */
final class TableGrid {

    /** A cell with the row and column where it begins, from 0. */
    record Place(Cell cell, int row, int column) {
        int endRow() {
            return row + cell.rows();
        }

        int endColumn() {
            return column + cell.columns();
        }
    }

    private TableGrid() {}

    /** The cells of each row. Spans that reach over the edge of the table are cut back to it. */
    static List<List<Place>> of(List<Row> rows, int columns) {
        boolean[][] taken = new boolean[rows.size()][columns];
        List<List<Place>> grid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Place> places = new ArrayList<>();
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                if (column == columns) {
                    throw new IllegalArgumentException("more cells than columns in row " + (row + 1));
                }
                Cell fitting = cell.spanning(
                        Math.min(cell.columns(), columns - column), Math.min(cell.rows(), rows.size() - row));
                Place place = new Place(fitting, row, column);
                for (int down = row; down < place.endRow(); down++) {
                    for (int across = column; across < place.endColumn(); across++) {
                        taken[down][across] = true;
                    }
                }
                places.add(place);
            }
            grid.add(places);
        }
        return grid;
    }

    /** Indexes after the last row of each group of rows that cells tie together. */
    static List<Integer> groupEnds(List<List<Place>> grid) {
        List<Integer> ends = new ArrayList<>();
        int reach = 0;
        for (int row = 0; row < grid.size(); row++) {
            reach = Math.max(reach, row + 1);
            for (Place place : grid.get(row)) {
                reach = Math.max(reach, place.endRow());
            }
            if (reach == row + 1) {
                ends.add(reach);
            }
        }
        return ends;
    }
}
