package org.amanat.print.design;

import java.time.LocalDate;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.proceedings.Demand;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;

/**
 * What became of the demands of the event before.
 *
 * @param event its title
 * @param demands by their numbers; empty if there is nothing to tell
 */
public record EarlierDemands(LocalizedText event, LocalDate date, List<Demand> demands) {

    private static final float NUMBER = 24;
    private static final float STATE = 76;

    public EarlierDemands {
        demands = List.copyOf(demands);
    }

    /** Of an event that has none before it. */
    public static EarlierDemands none() {
        return new EarlierDemands(LocalizedText.empty(), LocalDate.EPOCH, List.of());
    }

    /** Under a heading of the second level; nothing if there is nothing to tell. */
    public List<Block> blocks(Wording wording, DocumentStyle style) {
        if (demands.isEmpty()) {
            return List.of();
        }
        var table = new Table(
                wording.tongue(),
                List.of(Column.points(style.length(NUMBER)), Column.share(1), Column.points(style.length(STATE))),
                List.of(Row.of(
                        Cell.columnHead(wording.words("print.demand.number")),
                        Cell.columnHead(wording.words("print.demand")),
                        Cell.columnHead(wording.words("print.demand.state")))),
                demands.stream().map(demand -> row(demand, wording)).toList(),
                Table.Rules.ROWS);
        return List.of(
                Heading.of(2, wording.words("print.earlier"), Voice.TITLE),
                Paragraph.of(
                        Voice.LABEL,
                        wording.joined(
                                wording.comma(), List.of(wording.line(event), wording.plain(wording.date(date))))),
                table);
    }

    private static Row row(Demand demand, Wording wording) {
        return Row.of(
                Cell.rowHead(Paragraph.of(Voice.FIGURE, wording.plain(String.valueOf(demand.number())))),
                Cell.of(Paragraph.of(Voice.CELL, wording.prose(demand.wording()))),
                Cell.of(wording.plain(wording.name(demand.state()))));
    }
}
