package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.workspace.Helpline;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Rule;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.Space;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;

/** Whom to call: the most important words on the paper, so the numbers are large and stand in a column of their own. */
public final class HelplineList {

    private static final float GAP = 14;

    private HelplineList() {}

    /** A heading of the second level, a line for those who hesitate, and the numbers. */
    public static List<Block> of(List<Helpline> helplines, Wording wording, DocumentStyle style) {
        var blocks = new ArrayList<>(opening(wording, style, Voice.TITLE, Voice.BODY));
        blocks.add(new Table(
                wording.tongue(),
                List.of(Column.share(1), Column.natural()),
                heads(wording, style),
                helplines.stream()
                        .map(line -> Row.of(name(line, wording), number(line, wording, Align.END)))
                        .toList(),
                Table.Rules.ROWS));
        return blocks;
    }

    /** The same in two languages at once, with the numbers between them. */
    public static List<Block> of(List<Helpline> helplines, Wording first, Wording second, DocumentStyle style) {
        var openings = List.of(
                new Side(new Width.Share(1), opening(first, style, Voice.SECTION, Voice.DETAIL)),
                new Side(new Width.Share(1), opening(second, style, Voice.SECTION, Voice.DETAIL)));
        var table = new Table(
                first.tongue(),
                List.of(Column.share(1), Column.natural(), Column.share(1)),
                List.of(Row.of(
                        head(first, "print.helplines.name"),
                        head(first, "print.helplines.number"),
                        head(second, "print.helplines.name"))),
                helplines.stream()
                        .map(line -> Row.of(name(line, first), number(line, first, Align.CENTRE), name(line, second)))
                        .toList(),
                Table.Rules.ROWS);
        return List.of(new SideBySide(first.tongue(), openings, style.length(GAP)), new Space(style.length(6)), table);
    }

    /** Names and numbers only, in small letters: for where they must not be missing and there is little room. */
    public static Table numbers(List<Helpline> helplines, List<Wording> wordings) {
        var main = wordings.getFirst();
        var columns = new ArrayList<>(List.of(Column.share(1), Column.natural()));
        if (wordings.size() > 1) {
            columns.add(Column.share(1));
        }
        var rows = new ArrayList<Row>();
        for (var line : helplines) {
            var align = wordings.size() > 1 ? Align.CENTRE : Align.END;
            var cells = new ArrayList<>(List.of(
                    Cell.rowHead(Paragraph.of(Voice.CELL, main.line(line.name()))),
                    Cell.of(Paragraph.of(Voice.FIGURE, main.number(line.phone()), align))));
            if (wordings.size() > 1) {
                cells.add(Cell.of(wordings.getLast().line(line.name())));
            }
            rows.add(Row.of(cells));
        }
        return new Table(main.tongue(), columns, List.of(), rows, Table.Rules.ROWS);
    }

    private static List<Block> opening(Wording wording, DocumentStyle style, Voice heading, Voice note) {
        return List.of(
                Heading.of(2, wording.words("print.helplines"), heading),
                Rule.accent(wording.tongue()),
                new Space(style.length(6)),
                Paragraph.of(note, wording.words("print.helplines.note")).keptWithNext());
    }

    /** What the columns hold is plain enough to do without where letters are large. */
    private static List<Row> heads(Wording wording, DocumentStyle style) {
        return style.isRoomy()
                ? List.of(Row.of(head(wording, "print.helplines.name"), head(wording, "print.helplines.number")))
                : List.of();
    }

    private static Cell head(Wording wording, String key) {
        return Cell.columnHead(wording.words(key));
    }

    private static Cell name(Helpline line, Wording wording) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Paragraph.of(Voice.CELL, Words.none(wording.tongue()).and(wording.run(line.name(), Emphasis.STRONG))));
        if (!line.hours().isEmpty()) {
            blocks.add(Paragraph.of(Voice.DETAIL, wording.line(line.hours())));
        }
        return Cell.rowHead(blocks.toArray(Block[]::new));
    }

    private static Cell number(Helpline line, Wording wording, Align align) {
        return Cell.of(Paragraph.of(Voice.ITEM, wording.number(line.phone()), align));
    }
}
