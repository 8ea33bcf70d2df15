package org.amanat.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.consent.Scope;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.document.SummaryPart;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.AttendanceCharts;
import org.amanat.print.design.CommitmentTable;
import org.amanat.print.design.Cover;
import org.amanat.print.design.DemandTable;
import org.amanat.print.design.PersonWords;
import org.amanat.print.design.RecordParts;
import org.amanat.print.design.SpeakerList;
import org.amanat.print.design.TimetableTable;
import org.amanat.print.design.ToldStories;
import org.amanat.print.design.Wording;

/**
 * The summary of proceedings: what was held, who came, what was said, demanded and promised. A part that has nothing to
 * say is left out. One language after the other.
 */
public final class SummaryDocument {

    private static final Set<Role> HELPERS = EnumSet.of(Role.SUPPORT_PERSON, Role.INTERPRETER);

    private final EventPaper paper;
    private final PrintedRecord record;
    private final List<Promise> promises;
    private final List<SummaryPart> parts;
    private final Set<SummaryPart> empty = EnumSet.noneOf(SummaryPart.class);

    private SummaryDocument(EventPaper paper, PrintedRecord record, List<Promise> promises, List<SummaryPart> parts) {
        this.paper = paper;
        this.record = record;
        this.promises = promises;
        this.parts = parts;
    }

    /**
     * @param promises the commitments of the event, as they stand
     * @param parts in their order
     * @param leftOut what the maker is told of stories and figures that are not there
     * @throws IllegalArgumentException if a story was cleared for something else
     */
    public static Draft of(
            PrintedRecord record,
            List<Promise> promises,
            WorkspaceSettings settings,
            List<SummaryPart> parts,
            List<PrintNotice> leftOut,
            PrintOptions options) {
        if (!record.stories().isEmpty()) {
            Cleared.mustBeFor(Scope.SUMMARY_REPORT, record.plan().event().id(), record.stories());
        }
        var paper = EventPaper.of(record.plan(), settings, options.flat());
        return new SummaryDocument(paper, record, promises, parts).draft(leftOut);
    }

    private Draft draft(List<PrintNotice> leftOut) {
        var sections = new ArrayList<Section>();
        var main = paper.main();
        if (parts.contains(SummaryPart.COVER)) {
            var cover = new Cover(record.plan(), paper.timetable(), paper.settings(), true);
            sections.add(new Section(
                    main.tongue(), main.numerals(), Running.none(), cover.page(paper.wordings(), paper.style())));
        }
        for (var wording : paper.wordings()) {
            sections.add(paper.section(wording, blocks(wording)));
        }
        var notices = new ArrayList<>(leftOut);
        empty.stream().map(PrintNotice.PartEmpty::new).forEach(notices::add);
        notices.addAll(RecordNotices.of(record));
        return paper.draft(paper.manuscript(DocumentKind.SUMMARY, sections), notices);
    }

    private List<Block> blocks(Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.summary"), wording));
        for (var part : parts) {
            if (part == SummaryPart.COVER) {
                continue;
            }
            var content = content(part, wording);
            if (content.isEmpty()) {
                empty.add(part);
            } else {
                blocks.add(Heading.of(2, wording.plain(wording.name(part)), Voice.SECTION));
                introduction(part, wording).ifPresent(blocks::add);
                blocks.addAll(content);
                blocks.add(new Space(paper.style().length(10)));
            }
        }
        blocks.addAll(additions(wording));
        return blocks;
    }

    /** Last, and no part that could be left out: whoever reads the record reads what was wrong in it, too. */
    private List<Block> additions(Wording wording) {
        return record.afterwards()
                .map(since -> {
                    var zone = paper.settings().timeZone();
                    var blocks = new ArrayList<Block>();
                    blocks.add(Heading.of(2, wording.words("print.summary.additions"), Voice.SECTION));
                    blocks.add(Paragraph.of(
                            Voice.BODY,
                            wording.words(
                                    "print.summary.additions.more",
                                    wording.date(LocalDate.ofInstant(since.closedAt(), zone)))));
                    since.additions().forEach(addition -> {
                        var day = LocalDate.ofInstant(addition.addedAt(), zone);
                        blocks.add(Paragraph.of(Voice.DETAIL, wording.plain(wording.date(day)))
                                .keptWithNext());
                        blocks.add(Paragraph.of(Voice.BODY, wording.prose(addition.wording())));
                    });
                    return List.copyOf(blocks);
                })
                .orElse(List.of());
    }

    /** Own words before a part; the brief and the method are own words altogether. */
    private Optional<Block> introduction(SummaryPart part, Wording wording) {
        if (part == SummaryPart.BRIEF || part == SummaryPart.METHOD) {
            return Optional.empty();
        }
        var words = record.day().text(RecordText.valueOf(part.name()));
        return words.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(Voice.BODY, wording.prose(words)));
    }

    private List<Block> content(SummaryPart part, Wording wording) {
        var day = record.day();
        var pieces = new RecordParts(wording, paper.style());
        return switch (part) {
            case COVER -> List.of();
            case BRIEF -> brief(wording);
            case PROGRAMME ->
                record.plan().items().isEmpty()
                        ? List.of()
                        : List.of(TimetableTable.of(
                                withoutHelpers(record.plan()),
                                paper.timetable(),
                                ToldStories.none(),
                                wording,
                                paper.style(),
                                true));
            case SPEAKERS -> SpeakerList.of(record.plan(), EnumSet.of(SpeakersPart.LIVES), wording, paper.style(), 3);
            case ATTENDANCE ->
                record.attendance()
                        .map(figures -> AttendanceCharts.of(figures, wording))
                        .orElse(List.of());
            case STATEMENTS -> statements(wording, pieces);
            case STORIES -> stories(wording);
            case GROUP_WORK -> pieces.groupWork(day.notes());
            case DEMANDS ->
                day.demands().isEmpty()
                        ? List.of()
                        : List.of(DemandTable.of(
                                day.demands(), day, record.organisations(), wording, paper.style(), true));
            case COMMITMENTS ->
                promises.isEmpty() ? List.of() : List.of(CommitmentTable.of(promises, wording, paper.style(), false));
            case PHOTOGRAPHS -> pieces.photographs(record.photographs());
            case PRESS -> day.press().isEmpty() ? List.of() : List.of(pieces.press(day.press()));
            case PARTNERS -> partners(pieces);
            case METHOD -> method(wording);
        };
    }

    /**
     * The day's programme tells whom to turn to; a summary lasts, and whoever stood by a survivor is not named in it.
     */
    private static EventPlan withoutHelpers(EventPlan plan) {
        return new EventPlan(
                plan.event(),
                plan.venue(),
                plan.items(),
                plan.appearances().stream()
                        .filter(appearance -> !HELPERS.contains(appearance.role()))
                        .toList(),
                plan.persons(),
                plan.organisations());
    }

    private List<Block> brief(Wording wording) {
        var day = record.day();
        var blocks = new ArrayList<Block>();
        if (!day.text(RecordText.BRIEF).isEmpty()) {
            blocks.add(Paragraph.of(Voice.LEAD, wording.prose(day.text(RecordText.BRIEF))));
        }
        var facts = new ArrayList<Words>();
        record.attendance()
                .flatMap(figures -> figures.came())
                .ifPresent(came -> facts.add(
                        wording.phrase("print.attendance.came", wording.plain(came.in(Texts.in(wording.language()))))));
        count(facts, "print.summary.statements", printable().size(), wording);
        count(facts, "print.summary.demands", day.demands().size(), wording);
        count(facts, "print.summary.commitments", promises.size(), wording);
        if (!facts.isEmpty()) {
            blocks.add(Paragraph.of(Voice.DETAIL, wording.joined(wording.divider(), facts)));
        }
        return blocks;
    }

    private static void count(List<Words> facts, String key, int number, Wording wording) {
        if (number > 0) {
            facts.add(wording.words(key, number));
        }
    }

    private List<Statement> printable() {
        return record.day().statements().stream().filter(Statement::isPrintable).toList();
    }

    private List<Block> statements(Wording wording, RecordParts pieces) {
        var persons = new PersonWords(record.plan(), wording);
        var blocks = new ArrayList<Block>();
        for (var statement : printable()) {
            var speaker = record.persons().get(statement.speaker());
            if (speaker != null) {
                blocks.addAll(pieces.statement(statement, speaker, persons));
            }
        }
        return blocks;
    }

    private List<Block> stories(Wording wording) {
        var told = Cleared.in(wording.language(), record.stories());
        var office = new OfficePaper(paper.settings(), paper.style(), List.of(wording));
        return told.stream()
                .flatMap(story -> StoryTexts.of(story, wording, office, 3).stream())
                .toList();
    }

    private List<Block> partners(RecordParts pieces) {
        var partners = record.named(record.plan().event().partners());
        return partners.isEmpty() ? List.of() : List.of(pieces.organisations(partners));
    }

    private List<Block> method(Wording wording) {
        var blocks = new ArrayList<Block>();
        var own = record.day().text(RecordText.METHOD);
        if (!own.isEmpty()) {
            blocks.add(Paragraph.of(Voice.BODY, wording.prose(own)));
        }
        blocks.add(Paragraph.of(Voice.BODY, wording.words("print.summary.method")));
        return blocks;
    }
}
