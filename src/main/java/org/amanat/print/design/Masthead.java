package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** The head of a working paper: who made it, what it is, and which event it is about. */
public final class Masthead {

    private Masthead() {}

    /**
     * The head of the first page, with a heading of the first level.
     *
     * @param title what the paper is
     */
    public static List<Block> of(
            EventPlan plan, WorkspaceSettings settings, Words title, Wording wording, DocumentStyle style) {
        var blocks = new ArrayList<Block>(Letterhead.line(settings, wording, style));
        blocks.add(Heading.of(1, title, Voice.TITLE));
        var event = wording.line(plan.event().title());
        if (!event.isBlank()) {
            blocks.add(Paragraph.of(Voice.LEAD, event));
        }
        blocks.add(Paragraph.of(Voice.LABEL, dayAndPlace(plan, wording)));
        blocks.add(Rule.accent(wording.tongue()));
        blocks.add(new Space(style.length(8)));
        return blocks;
    }

    /** From the first item to the end of the last: 10:00 to 13:30. */
    public static Words hours(Timetable timetable, Wording wording) {
        return wording.words(
                "print.time.range",
                wording.time(timetable.starts().toLocalTime()),
                wording.time(timetable.ends().toLocalTime()));
    }

    /** When an item is held: 10:45 to 11:25. */
    public static Words hours(TimetableEntry entry, Wording wording) {
        return wording.words("print.time.range", wording.time(entry.startTime()), wording.time(entry.endTime()));
    }

    /** Community hall, 12 Example Road, Karachi; empty if no place is known. */
    public static Words place(EventPlan plan, Wording wording) {
        return plan.venue()
                .map(venue -> wording.joined(
                        wording.comma(), List.of(wording.line(venue.name()), wording.line(venue.address()))))
                .orElse(Words.none(wording.tongue()));
    }

    /** Thursday 30 July 2026 · Community hall. */
    public static Words dayAndPlace(EventPlan plan, Wording wording) {
        var day = wording.plain(wording.longDate(plan.event().date()));
        var place = plan.venue().map(venue -> wording.line(venue.name())).orElse(Words.none(wording.tongue()));
        return wording.joined(wording.divider(), List.of(day, place));
    }
}
