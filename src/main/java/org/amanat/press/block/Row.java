package org.amanat.press.block;

import java.util.List;

/**
 * A row of a table.
 *
 * @param minimumHeight in points; room to write by hand
 * @param mayBreak whether it may begin on one page and end on the next; no cell that spans rows may touch it
 */
public record Row(List<Cell> cells, float minimumHeight, boolean mayBreak) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), 0, false);
    }

    public static Row of(List<Cell> cells) {
        return new Row(cells, 0, false);
    }

    /** The same row, at least so high. */
    public Row atLeast(float points) {
        return new Row(cells, points, mayBreak);
    }

    /** The same row, which may be divided at the foot of a page. */
    public Row breakable() {
        return new Row(cells, minimumHeight, true);
    }
}
