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

/** Short answers to short questions in two columns: when, where, who. */
public final class FactsTable {

    private static final float LABELS = 96;

    private final Wording wording;
    private final DocumentStyle style;
    private final List<Row> rows = new ArrayList<>();

    public FactsTable(Wording wording, DocumentStyle style) {
        this.wording = wording;
        this.style = style;
    }

    /** An answer in words; one that says nothing is left out with its question. */
    public FactsTable line(String labelKey, Words answer) {
        return answer.isBlank() ? this : line(labelKey, List.of(Paragraph.of(Voice.CELL, answer)));
    }

    /** An answer of several lines, or with room to write; an empty one is left out. */
    public FactsTable line(String labelKey, List<? extends Block> answer) {
        if (!answer.isEmpty()) {
            var label = Words.none(wording.tongue()).strong(wording.text(labelKey));
            rows.add(Row.of(Cell.rowHead(Paragraph.of(Voice.CELL, label)), Cell.of(List.copyOf(answer)))
                    .breakable());
        }
        return this;
    }

    /** The table, or nothing if no question has an answer. */
    public List<Block> blocks() {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        wording.tongue(),
                        List.of(Column.points(style.length(LABELS)), Column.share(1)),
                        List.of(),
                        rows,
                        Table.Rules.ROWS));
    }
}
