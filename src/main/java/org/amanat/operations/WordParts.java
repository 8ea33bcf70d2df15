package org.amanat.operations;

import java.util.ArrayList;
import java.util.List;
import org.amanat.exchange.word.WordPart;
import org.amanat.model.proceedings.Picture;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Columns;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.PageBreak;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.Table;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;

/**
 * The words, tables and pictures of a manuscript for a word processor: the same that are printed, so that what the gate
 * left out is left out here too. What is only painted, such as rules and boxes, stays behind.
 */
final class WordParts {

    private final List<WordPart> parts = new ArrayList<>();

    private WordParts() {}

    static List<WordPart> of(Manuscript manuscript) {
        var all = new WordParts();
        boolean first = true;
        for (var section : manuscript.sections()) {
            if (!first) {
                all.parts.add(new WordPart.NewPage());
            }
            section.blocks().forEach(all::add);
            first = false;
        }
        return all.parts;
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> parts.add(new WordPart.Heading(heading.level(), line(heading.words())));
            case Paragraph paragraph -> parts.add(line(paragraph.words()));
            case ItemList list ->
                list.items().forEach(item -> lines(item).forEach(line -> parts.add(new WordPart.Bullet(line))));
            case Table table -> parts.add(grid(table));
            case Figure figure -> figure(figure);
            case BarChart chart -> parts.add(grid(chart));
            case Panel panel -> panel.content().forEach(this::add);
            case KeepTogether together -> together.content().forEach(this::add);
            case SideBySide beside ->
                beside.sides().forEach(side -> side.content().forEach(this::add));
            case Columns columns -> columns.content().forEach(this::add);
            case PageBreak _ -> parts.add(new WordPart.NewPage());
            default -> {
                // painted only
            }
        }
    }

    /** A logo is a PNG, and belongs to the paper of the organisation. */
    private void figure(Figure figure) {
        byte[] bytes = figure.picture().bytes();
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
            parts.add(new WordPart.Picture(
                    new Picture(bytes), figure.alternative().text(), figure.width(), figure.height()));
        }
    }

    private static WordPart.Grid grid(Table table) {
        var rows = new ArrayList<List<List<WordPart.Line>>>();
        table.head().forEach(row -> rows.add(cells(row)));
        table.body().forEach(row -> rows.add(cells(row)));
        return new WordPart.Grid(rows, table.head().size(), table.tongue().rightToLeft());
    }

    private static WordPart.Grid grid(BarChart chart) {
        var rows = new ArrayList<List<List<WordPart.Line>>>();
        for (var group : chart.groups()) {
            var cells = new ArrayList<List<WordPart.Line>>();
            cells.add(List.of(line(group.label())));
            group.values().forEach(value -> cells.add(List.of(line(Words.of(chart.tongue(), String.valueOf(value))))));
            rows.add(cells);
        }
        return new WordPart.Grid(rows, 0, chart.tongue().rightToLeft());
    }

    private static List<List<WordPart.Line>> cells(Row row) {
        return row.cells().stream().map(Cell::content).map(WordParts::lines).toList();
    }

    /** The lines of blocks that stand within others. */
    private static List<WordPart.Line> lines(List<Block> blocks) {
        var lines = new ArrayList<WordPart.Line>();
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> lines.add(line(paragraph.words()));
                case Heading heading -> lines.add(line(heading.words()));
                case KeepTogether together -> lines.addAll(lines(together.content()));
                default -> {
                    // painted only
                }
            }
        }
        return lines;
    }

    private static WordPart.Line line(Words words) {
        return new WordPart.Line(
                words.runs().stream()
                        .map(run -> new WordPart.Text(
                                run.text(),
                                language(run.tongue()),
                                run.tongue().rightToLeft(),
                                run.emphasis() == Emphasis.STRONG,
                                run.emphasis() == Emphasis.ITALIC))
                        .toList(),
                words.tongue().rightToLeft());
    }

    private static String language(Tongue tongue) {
        return tongue.tag();
    }
}
