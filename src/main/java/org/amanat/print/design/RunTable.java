package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amanat.model.document.RunSheetPart;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
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

/** Every item with its length, everybody who has a part in it, and room to write how it went. */
public final class RunTable {

    private static final float TIMES = 40;
    private static final float LENGTHS = 44;
    private static final float ROOM = 34;

    private final EventPlan plan;
    private final Set<RunSheetPart> parts;
    private final Wording wording;
    private final StoryLines stories;

    private RunTable(EventPlan plan, ToldStories stories, Set<RunSheetPart> parts, Wording wording) {
        this.plan = plan;
        this.parts = parts;
        this.wording = wording;
        this.stories = new StoryLines(stories, new PersonWords(plan, wording), wording);
    }

    public static Table of(
            EventPlan plan,
            Timetable timetable,
            ToldStories stories,
            Set<RunSheetPart> parts,
            Wording wording,
            DocumentStyle style) {
        var table = new RunTable(plan, stories, parts, wording);
        var columns = new ArrayList<>(
                List.of(Column.points(style.length(TIMES)), Column.points(style.length(LENGTHS)), Column.share(3)));
        var heads = new ArrayList<>(List.of(
                Cell.columnHead(wording.words("print.table.time")),
                Cell.columnHead(wording.words("print.table.length")),
                Cell.columnHead(wording.words("print.table.item"))));
        if (table.hasRoom()) {
            columns.add(Column.share(1.3f).ruled());
            heads.add(Cell.columnHead(wording.words("print.table.began")));
        }
        var rows = new ArrayList<Row>();
        for (var entry : timetable.entries()) {
            rows.add(table.row(entry).atLeast(table.hasRoom() ? style.length(ROOM) : 0));
        }
        return new Table(wording.tongue(), columns, List.of(Row.of(heads)), rows, Table.Rules.ROWS);
    }

    private boolean hasRoom() {
        return parts.contains(RunSheetPart.ROOM_TO_WRITE);
    }

    private Row row(TimetableEntry entry) {
        var cells = new ArrayList<>(List.of(
                Cell.rowHead(Paragraph.of(Voice.FIGURE, wording.plain(wording.time(entry.startTime())))),
                Cell.of(wording.plain(wording.length(entry.item().minutes()))),
                Cell.of(item(entry))));
        if (hasRoom()) {
            cells.add(Cell.empty());
        }
        return Row.of(cells);
    }

    private List<Block> item(TimetableEntry entry) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.ITEM, wording.title(entry.item())));
        if (!entry.item().note().isEmpty()) {
            blocks.add(Paragraph.of(Voice.DETAIL, wording.line(entry.item().note())));
        }
        for (var appearance : plan.appearancesIn(entry.item().id())) {
            if (appearance.invitation().mayCome()) {
                blocks.add(Paragraph.of(Voice.DETAIL, line(appearance)));
            }
        }
        blocks.addAll(stories.onRunSheet(entry.item(), parts.contains(RunSheetPart.PHONES)));
        return blocks;
    }

    /** Chair Dr Amna Example, 0300 0000000 (not confirmed). */
    private Words line(Appearance appearance) {
        var person = plan.personOf(appearance);
        var name = new PersonWords(plan, wording).name(person, Emphasis.PLAIN);
        boolean phone = parts.contains(RunSheetPart.PHONES) && !person.phone().isEmpty();
        var known = phone ? wording.joined(wording.comma(), List.of(name, wording.number(person.phone()))) : name;
        var role = Words.none(wording.tongue()).strong(wording.name(appearance.role()));
        var words = wording.joined(" ", List.of(role, known));
        return appearance.invitation() == InvitationState.CONFIRMED
                ? words
                : wording.joined(" ", List.of(words, wording.words("print.run-sheet.not-confirmed")));
    }
}
