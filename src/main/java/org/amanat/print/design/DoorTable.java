package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Times and items to be read from a distance; with two languages the time stands between them. */
public final class DoorTable {

    private final EventPlan plan;
    private final boolean withNames;

    private DoorTable(EventPlan plan, boolean withNames) {
        this.plan = plan;
        this.withNames = withNames;
    }

    /** @param wordings one language or two */
    public static Table of(
            EventPlan plan, Timetable timetable, List<Wording> wordings, boolean withNames, DocumentStyle style) {
        var table = new DoorTable(plan, withNames);
        var main = wordings.getFirst();
        var columns = new ArrayList<Column>();
        if (wordings.size() > 1) {
            columns.add(Column.share(1));
        }
        columns.add(Column.points(style.length(44)));
        columns.add(Column.share(1));
        var rows = timetable.entries().stream()
                .map(entry -> table.row(entry, wordings))
                .toList();
        return new Table(main.tongue(), columns, List.of(head(wordings)), rows, Table.Rules.ROWS);
    }

    private static Row head(List<Wording> wordings) {
        var main = wordings.getFirst();
        var time = Cell.columnHead(main.words("print.table.time"));
        var cells = new ArrayList<Cell>();
        if (wordings.size() > 1) {
            cells.add(Cell.columnHead(main.words("print.programme")));
        }
        cells.add(time);
        cells.add(Cell.columnHead(wordings.getLast().words("print.programme")));
        return Row.of(cells);
    }

    private Row row(TimetableEntry entry, List<Wording> wordings) {
        var main = wordings.getFirst();
        var time = Cell.rowHead(Paragraph.of(Voice.FIGURE, main.plain(main.time(entry.startTime()))));
        var cells = new ArrayList<Cell>();
        if (wordings.size() > 1) {
            cells.add(Cell.of(item(entry.item(), main)));
        }
        cells.add(time);
        cells.add(Cell.of(item(entry.item(), wordings.getLast())));
        return Row.of(cells);
    }

    private List<Block> item(ProgrammeItem item, Wording wording) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(item.kind().isPause() ? Voice.BODY : Voice.ITEM, wording.title(item)));
        var names = names(item, wording);
        if (withNames && !names.isBlank()) {
            blocks.add(Paragraph.of(Voice.DETAIL, names));
        }
        return blocks;
    }

    private Words names(ProgrammeItem item, Wording wording) {
        var persons = new PersonWords(plan, wording);
        var names = plan.appearancesIn(item.id()).stream()
                .filter(appearance -> appearance.invitation().mayCome() && appearance.role() != Role.SUPPORT_PERSON)
                .map(plan::personOf)
                .distinct()
                .map(person -> persons.name(person, Emphasis.PLAIN))
                .toList();
        return wording.joined(wording.comma(), names);
    }
}
