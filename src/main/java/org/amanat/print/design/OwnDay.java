package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** What one person does at an event: each own item with what comes before and after, then the whole day in short. */
public final class OwnDay {

    private final EventPlan plan;
    private final Timetable timetable;
    private final Person person;
    private final Wording wording;
    private final DocumentStyle style;

    private OwnDay(EventPlan plan, Timetable timetable, Person person, Wording wording, DocumentStyle style) {
        this.plan = plan;
        this.timetable = timetable;
        this.person = person;
        this.wording = wording;
        this.style = style;
    }

    /** Whether the person is expected in any item. */
    public static boolean hasPart(EventPlan plan, PersonId person) {
        return plan.persons().containsKey(person)
                && plan.appearances().stream()
                        .anyMatch(appearance -> appearance.person().equals(person)
                                && appearance.invitation().mayCome());
    }

    public static List<Block> of(
            EventPlan plan, Timetable timetable, Person person, Wording wording, DocumentStyle style) {
        var day = new OwnDay(plan, timetable, person, wording, style);
        var blocks = new ArrayList<Block>();
        for (var entry : timetable.entries()) {
            var own = day.own(entry);
            if (!own.isEmpty()) {
                blocks.add(new Panel(day.entry(entry, own)));
            }
        }
        blocks.add(Heading.of(2, wording.words("print.run-sheet.whole-day")));
        blocks.add(day.wholeDay());
        return blocks;
    }

    private List<Appearance> own(TimetableEntry entry) {
        return plan.appearancesIn(entry.item().id()).stream()
                .filter(appearance -> appearance.person().equals(person.id()))
                .filter(appearance -> appearance.invitation().mayCome())
                .toList();
    }

    private List<Block> entry(TimetableEntry entry, List<Appearance> own) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.FIGURE, Masthead.hours(entry, wording)));
        blocks.add(Heading.of(2, wording.title(entry.item())));
        for (var appearance : own) {
            blocks.add(labelled("print.run-sheet.role", wording.plain(wording.name(appearance.role()))));
            if (!appearance.topic().isEmpty()) {
                blocks.add(labelled("print.run-sheet.topic", wording.line(appearance.topic())));
            }
        }
        var others = others(entry);
        if (!others.isEmpty()) {
            blocks.add(labelled("print.run-sheet.with", wording.joined(wording.comma(), others)));
        }
        neighbour(entry, -1).ifPresent(before -> blocks.add(labelled("print.run-sheet.before", until(before))));
        neighbour(entry, 1).ifPresent(after -> blocks.add(labelled("print.run-sheet.next", from(after))));
        return blocks;
    }

    private Block labelled(String key, Words words) {
        var label = Words.none(wording.tongue()).strong(wording.text(key));
        return Paragraph.of(Voice.CELL, wording.joined(" ", List.of(label, words)));
    }

    private List<Words> others(TimetableEntry entry) {
        var persons = new PersonWords(plan, wording);
        return plan.appearancesIn(entry.item().id()).stream()
                .filter(appearance -> appearance.invitation().mayCome()
                        && !appearance.person().equals(person.id()))
                .map(appearance -> wording.phrase(
                        "print.run-sheet.name-and-role",
                        persons.name(plan.personOf(appearance), Emphasis.PLAIN),
                        wording.plain(wording.name(appearance.role()))))
                .toList();
    }

    private Optional<TimetableEntry> neighbour(TimetableEntry entry, int distance) {
        int place = timetable.entries().indexOf(entry) + distance;
        return place < 0 || place >= timetable.entries().size()
                ? Optional.empty()
                : Optional.of(timetable.entries().get(place));
    }

    private Words until(TimetableEntry entry) {
        var until = wording.words("print.time.until", wording.time(entry.endTime()));
        return wording.joined(wording.comma(), List.of(wording.title(entry.item()), until));
    }

    private Words from(TimetableEntry entry) {
        return wording.joined(
                " ", List.of(wording.plain(wording.time(entry.startTime())), wording.title(entry.item())));
    }

    private Block wholeDay() {
        var lines = new ArrayList<Block>();
        for (var entry : timetable.entries()) {
            boolean isOwn = !own(entry).isEmpty();
            var time = Words.none(wording.tongue()).strong(wording.time(entry.startTime()));
            var title = wording.title(entry.item());
            var you = isOwn ? wording.words("print.run-sheet.you") : Words.none(wording.tongue());
            lines.add(Paragraph.of(Voice.CELL, wording.joined("  ", List.of(time, title, you))));
            lines.add(new Space(style.length(2)));
        }
        return new KeepTogether(lines);
    }
}
