package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PressPart;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.Person;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Section;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Cover;
import org.amanat.print.design.DayOutcome;
import org.amanat.print.design.FactsTable;
import org.amanat.print.design.HelplineList;
import org.amanat.print.design.HostContact;
import org.amanat.print.design.Letterhead;
import org.amanat.print.design.Masthead;
import org.amanat.print.design.PersonWords;
import org.amanat.print.design.SpeakerList;
import org.amanat.print.design.Wording;

/**
 * What newspapers are told before the event, or after it. It names nobody who has not confirmed. One language after the
 * other.
 */
public final class PressNoteDocument {

    private final EventPaper paper;
    private final Set<PressPart> parts;
    private final DayOutcome outcome;

    private PressNoteDocument(EventPaper paper, Set<PressPart> parts, DayOutcome outcome) {
        this.outcome = parts.contains(PressPart.OUTCOME) ? outcome : DayOutcome.none();
        this.paper = paper;
        this.parts = parts;
    }

    /** A note before the event. */
    public static Draft of(EventPlan plan, WorkspaceSettings settings, Set<PressPart> parts, PrintOptions options) {
        return of(plan, settings, parts, DayOutcome.none(), options);
    }

    /** @param outcome what the event demanded and what was said there, if it was held */
    public static Draft of(
            EventPlan plan,
            WorkspaceSettings settings,
            Set<PressPart> parts,
            DayOutcome outcome,
            PrintOptions options) {
        var paper = EventPaper.of(plan, settings, options);
        var manuscript = Fitting.preferably(
                // a second page is not read
                paper.wordings().size(),
                Fitting.scales(options),
                scale -> new PressNoteDocument(paper.scaled((float) scale), parts, outcome).manuscript());
        return paper.draft(manuscript, new PressNoteDocument(paper, parts, outcome).notices());
    }

    private Manuscript manuscript() {
        return paper.manuscript(
                DocumentKind.PRESS_NOTE,
                paper.wordings().stream().map(this::section).toList());
    }

    private List<PrintNotice> notices() {
        var notices = new ArrayList<PrintNotice>();
        if (parts.contains(PressPart.SPEAKERS)) {
            SpeakerList.persons(paper.plan()).stream()
                    .filter(person -> !hasConfirmed(person))
                    .map(person -> new PrintNotice.NotNamed(person.name()))
                    .forEach(notices::add);
        }
        if (paper.settings().phone().isEmpty() && paper.settings().email().isEmpty()) {
            notices.add(new PrintNotice.NobodyToCall());
        }
        if (parts.contains(PressPart.HELPLINES)) {
            notices.addAll(paper.helplineNotices());
        }
        return notices;
    }

    private boolean hasConfirmed(Person person) {
        return paper.plan().appearances().stream()
                .filter(appearance -> appearance.person().equals(person.id()))
                .anyMatch(appearance -> appearance.invitation() == InvitationState.CONFIRMED);
    }

    private Section section(Wording wording) {
        var plan = paper.plan();
        var blocks = new ArrayList<Block>(Letterhead.line(paper.settings(), wording, paper.style()));
        blocks.add(Paragraph.of(Voice.LABEL, release(wording)));
        var title = wording.line(plan.event().title());
        blocks.add(Heading.of(1, title.isBlank() ? wording.words("print.press") : title, Voice.COVER));
        if (!plan.event().subtitle().isEmpty()) {
            blocks.add(Paragraph.of(Voice.LEAD, wording.line(plan.event().subtitle())));
        }
        blocks.addAll(facts(wording));
        blocks.addAll(outcome.blocks(wording, new PersonWords(plan, wording)));
        if (parts.contains(PressPart.SPEAKERS)) {
            blocks.addAll(speakers(wording));
        }
        if (parts.contains(PressPart.REPORTING_RULES)) {
            blocks.add(rules(wording));
        }
        if (parts.contains(PressPart.HELPLINES) && !paper.settings().helplines().isEmpty()) {
            blocks.add(Heading.of(2, wording.words("print.press.helplines")));
            blocks.add(HelplineList.numbers(paper.settings().helplines(), List.of(wording)));
        }
        blocks.add(Fill.all());
        blocks.add(Heading.of(2, wording.words("print.press.contact"), Voice.SUBSECTION));
        blocks.addAll(HostContact.of(paper.settings(), wording));
        return paper.section(wording, blocks);
    }

    private Words release(Wording wording) {
        var note = wording.words("print.press");
        var when = parts.contains(PressPart.EMBARGO)
                ? wording.words(
                        "print.press.embargo",
                        wording.date(paper.plan().event().date()),
                        wording.time(paper.timetable().starts().toLocalTime()))
                : wording.words("print.press.now");
        return wording.joined(wording.divider(), List.of(note, when));
    }

    private List<Block> facts(Wording wording) {
        var cover = new Cover(paper.plan(), paper.timetable(), paper.settings(), true);
        var day = wording.plain(wording.longDate(paper.plan().event().date()));
        var when = wording.joined(wording.comma(), List.of(day, Masthead.hours(paper.timetable(), wording)));
        return new FactsTable(wording, paper.style())
                .line("print.press.occasion", cover.observance(wording))
                .line("print.when", when)
                .line("print.where", Masthead.place(paper.plan(), wording))
                .line("print.press.host", cover.host(wording))
                .blocks();
    }

    private List<Block> speakers(Wording wording) {
        var persons = new PersonWords(paper.plan(), wording);
        var named = SpeakerList.persons(paper.plan()).stream()
                .filter(this::hasConfirmed)
                .map(persons::full)
                .toList();
        return named.isEmpty()
                ? List.of()
                : List.of(Heading.of(2, wording.words("print.speakers")), ItemList.bullets(wording.tongue(), named));
    }

    private static Block rules(Wording wording) {
        var rules = Stream.of("names", "pictures", "words", "numbers")
                .map(rule -> wording.words("print.press.rule." + rule))
                .toList();
        return Panel.of(
                Heading.of(2, wording.words("print.press.rules"), Voice.SUBSECTION),
                ItemList.bullets(wording.tongue(), rules));
    }
}
