package org.amanat.print.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.texts.Texts;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** The programme as a table of times and items, with who does what in each. */
public final class TimetableTable {

    private static final float TIME_WIDTH = 46;

    private final EventPlan plan;
    private final Wording wording;
    private final PersonWords persons;
    private final boolean withTopics;
    private final StoryLines stories;

    private TimetableTable(EventPlan plan, ToldStories stories, Wording wording, boolean withTopics) {
        this.plan = plan;
        this.wording = wording;
        this.persons = new PersonWords(plan, wording);
        this.withTopics = withTopics;
        this.stories = new StoryLines(stories, persons, wording);
    }

    /**
     * The table of a plan.
     *
     * @param stories that may stand in a programme
     * @param withTopics whether topics stand here, because no list of speakers follows that holds them
     */
    public static Table of(
            EventPlan plan,
            Timetable timetable,
            ToldStories stories,
            Wording wording,
            DocumentStyle style,
            boolean withTopics) {
        var table = new TimetableTable(plan, stories, wording, withTopics);
        var rows = new ArrayList<Row>();
        for (var entry : timetable.entries()) {
            boolean last = entry.equals(timetable.entries().getLast());
            rows.add(Row.of(table.time(entry), Cell.of(table.item(entry, last))));
        }
        return new Table(
                wording.tongue(),
                List.of(Column.points(style.length(TIME_WIDTH)), Column.share(1)),
                List.of(Row.of(
                        Cell.columnHead(wording.words("print.table.time")),
                        Cell.columnHead(wording.words("print.table.item")))),
                rows,
                Table.Rules.ROWS);
    }

    private Cell time(TimetableEntry entry) {
        return Cell.rowHead(Paragraph.of(Voice.FIGURE, wording.plain(wording.time(entry.startTime()))));
    }

    private List<Block> item(TimetableEntry entry, boolean last) {
        var item = entry.item();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(item.kind().isPause() ? Voice.BODY : Voice.ITEM, wording.title(item)));
        if (!item.note().isEmpty()) {
            blocks.add(Paragraph.of(Voice.DETAIL, wording.line(item.note())));
        }
        byRole(item).forEach((role, appearances) -> blocks.add(group(role, appearances)));
        blocks.addAll(stories.inProgramme(item));
        if (last) {
            blocks.add(Paragraph.of(Voice.DETAIL, wording.words("print.time.until", wording.time(entry.endTime()))));
        }
        return blocks;
    }

    /** Roles in the order in which the first of each is named. */
    private Map<Role, List<Appearance>> byRole(ProgrammeItem item) {
        var byRole = new LinkedHashMap<Role, List<Appearance>>();
        for (var appearance : plan.appearancesIn(item.id())) {
            if (appearance.invitation().mayCome()) {
                byRole.computeIfAbsent(appearance.role(), role -> new ArrayList<>())
                        .add(appearance);
            }
        }
        return byRole;
    }

    /** A line for each person, unless there is nothing but names to say. */
    private Block group(Role role, List<Appearance> appearances) {
        var names = appearances.stream().map(this::named).toList();
        boolean onlyNames = appearances.stream()
                .allMatch(a ->
                        persons.office(plan.personOf(a)).isBlank() && a.topic().isEmpty());
        var label = role == Role.SPEAKER ? Words.none(wording.tongue()) : label(role, names.size());
        var people = wording.joined(onlyNames ? wording.comma() : "\n", names);
        return Paragraph.of(Voice.DETAIL, wording.joined(" ", List.of(label, people)));
    }

    private Words label(Role role, int persons) {
        String name = persons == 1 ? wording.name(role) : wording.text("print.roles." + Texts.kebab(role));
        return Words.none(wording.tongue()).strong(name);
    }

    private Words named(Appearance appearance) {
        var person = persons.full(plan.personOf(appearance));
        if (!withTopics || appearance.topic().isEmpty()) {
            return person;
        }
        var topic = Words.none(wording.tongue()).and(wording.run(appearance.topic(), Emphasis.ITALIC));
        return wording.joined(": ", List.of(person, topic));
    }
}
