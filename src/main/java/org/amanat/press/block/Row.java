package org.amanat.press.block;

import java.util.List;

/**
 * A row of a table.
 *
 * @param minimumHeight in points; room to write by hand
 */
public record Row(List<Cell> cells, float minimumHeight) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), 0);
    }

    public static Row of(List<Cell> cells) {
        return new Row(cells, 0);
    }

    /** The same row, at least so high. */
    public Row atLeast(float points) {
        return new Row(cells, points);
    }
}
