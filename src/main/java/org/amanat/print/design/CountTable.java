package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Of what how many, a row for each; the heading above it says what is counted. */
public final class CountTable {

    private static final float NUMBERS = 64;

    private final Wording wording;
    private final DocumentStyle style;
    private final List<Row> rows = new ArrayList<>();

    public CountTable(Wording wording, DocumentStyle style) {
        this.wording = wording;
        this.style = style;
    }

    /** Something that was asked for by so many. */
    public CountTable line(Words what, int times) {
        var number = wording.plain(Integer.toString(times));
        rows.add(Row.of(Cell.rowHead(Paragraph.of(Voice.CELL, what)), Cell.of(number)));
        return this;
    }

    /** The same in the program's words; of nobody there is no row. */
    public CountTable line(String key, int times) {
        return times == 0 ? this : line(wording.words(key), times);
    }

    /** All of them, in the last row. */
    public CountTable sum(String key, int all) {
        return line(Words.none(wording.tongue()).strong(wording.text(key)), all);
    }

    public Block block() {
        var columns = List.of(Column.share(1), Column.points(style.length(NUMBERS)));
        return new Table(wording.tongue(), columns, List.of(), rows, Table.Rules.ROWS);
    }
}
