package org.amanat.press.block;

import java.util.List;

/**
 * Rows and columns. The head is repeated on every page that the table runs over; a row is not divided unless it is
 * higher than a page.
 *
 * @param tongue direction: with Urdu the first column is the rightmost
 * @param head rows at the top, perhaps none
 * @param rules which lines are drawn
 */
public record Table(Tongue tongue, List<Column> columns, List<Row> head, List<Row> body, Rules rules) implements Block {

    /** The lines of a table. */
    public enum Rules {
        NONE,
        /** A hairline above, below and between rows. */
        ROWS,
        /** Hairlines on all sides of all cells. */
        GRID
    }

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
    }
}
