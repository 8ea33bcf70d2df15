package org.amanat.press.block;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param header whether it names its row or column
 * @param columns how many columns it spans, from 1
 * @param rows how many rows it spans, from 1
 */
public record Cell(List<Block> content, Header header, int columns, int rows) {

    /** What a cell is the head of. */
    public enum Header {
        NONE,
        ROW,
        COLUMN
    }

    public Cell {
        content = List.copyOf(content);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell spans at least itself");
        }
    }

    public static Cell of(Block... content) {
        return new Cell(List.of(content), Header.NONE, 1, 1);
    }

    public static Cell of(List<Block> content) {
        return new Cell(content, Header.NONE, 1, 1);
    }

    public static Cell of(Words words) {
        return of(Paragraph.of(Voice.CELL, words));
    }

    public static Cell empty() {
        return of();
    }

    /** A cell that heads its column, in the voice of table heads. */
    public static Cell columnHead(Words words) {
        return new Cell(List.of(Paragraph.of(Voice.TABLE_HEAD, words)), Header.COLUMN, 1, 1);
    }

    /** A cell that heads its row. */
    public static Cell rowHead(Block... content) {
        return new Cell(List.of(content), Header.ROW, 1, 1);
    }

    public Cell spanning(int acrossColumns, int acrossRows) {
        return new Cell(content, header, acrossColumns, acrossRows);
    }
}
