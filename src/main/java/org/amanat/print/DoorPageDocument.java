package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DoorPart;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.print.design.DoorTable;
import org.amanat.print.design.HelplineList;
import org.amanat.print.design.Letterhead;
import org.amanat.print.design.Masthead;
import org.amanat.print.design.Wording;

/** The programme on one page, in letters as large as the page holds: to be read while standing at the door. */
public final class DoorPageDocument {

    private static final List<Double> SCALES = List.of(1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.92, 0.84, 0.77, 0.71);
    /** Large print is never made smaller than it is in other documents. */
    private static final List<Double> LARGE_SCALES = List.of(1.3, 1.15, 1.0);

    private final EventPaper paper;
    private final Set<DoorPart> parts;

    private DoorPageDocument(EventPaper paper, Set<DoorPart> parts) {
        this.paper = paper;
        this.parts = parts;
    }

    /** @throws ProblemException if the programme has no items */
    public static Draft of(EventPlan plan, WorkspaceSettings settings, Set<DoorPart> parts, PrintOptions options) {
        if (plan.items().isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options).withoutFoot();
        var scales = options.size() == TypeSize.LARGE ? LARGE_SCALES : SCALES;
        var fitting =
                Fitting.of(1, scales, scale -> new DoorPageDocument(paper.scaled((float) scale), parts).manuscript());
        var notices = new ArrayList<>(fitting.notices());
        if (parts.contains(DoorPart.NAMES)) {
            notices.addAll(PlanNotices.ofNamed(plan));
        }
        if (parts.contains(DoorPart.HELPLINES)) {
            notices.addAll(paper.helplineNotices());
        }
        return paper.draft(fitting.manuscript(), notices);
    }

    private Manuscript manuscript() {
        var main = paper.main();
        var blocks = new ArrayList<Block>(Letterhead.line(paper.settings(), main, paper.style()));
        blocks.add(beside(this::title));
        blocks.add(Rule.accent(main.tongue()));
        blocks.add(beside(this::dayAndPlace));
        blocks.add(new Space(paper.style().length(10)));
        blocks.add(DoorTable.of(
                paper.plan(), paper.timetable(), paper.wordings(), parts.contains(DoorPart.NAMES), paper.style()));
        blocks.add(Fill.all());
        blocks.addAll(helplines());
        return paper.manuscript(
                DocumentKind.DOOR_PAGE, List.of(new Section(main.tongue(), main.numerals(), Running.none(), blocks)));
    }

    /** What a language says of something. */
    private interface Saying {
        List<Block> in(Wording wording);
    }

    /** One language, or both beside each other. */
    private Block beside(Saying saying) {
        var sides = paper.wordings().stream()
                .map(wording -> new Side(new Width.Share(1), saying.in(wording)))
                .toList();
        return new SideBySide(paper.main().tongue(), sides, paper.style().length(18));
    }

    private List<Block> title(Wording wording) {
        var title = wording.line(paper.plan().event().title());
        var words = title.isBlank() ? wording.words("print.programme") : title;
        // two titles beside each other have half the room
        var voice = paper.wordings().size() > 1 ? Voice.TITLE : Voice.COVER;
        boolean first = wording.equals(paper.main());
        return List.of(first ? Heading.of(1, words, voice) : Paragraph.of(voice, words));
    }

    private List<Block> dayAndPlace(Wording wording) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(
                Voice.SECTION,
                wording.plain(wording.longDate(paper.plan().event().date()))));
        var hours = Masthead.hours(paper.timetable(), wording);
        var place = Masthead.place(paper.plan(), wording);
        blocks.add(Paragraph.of(Voice.BODY, wording.joined(wording.divider(), List.of(hours, place))));
        return blocks;
    }

    private List<Block> helplines() {
        var lines = paper.settings().helplines();
        if (!parts.contains(DoorPart.HELPLINES) || lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var heads = paper.wordings().stream()
                .map(wording -> Words.none(wording.tongue()).strong(wording.text("print.helplines")))
                .toList();
        blocks.add(beside(wording ->
                List.of(Paragraph.of(Voice.CELL, heads.get(paper.wordings().indexOf(wording))))));
        blocks.add(HelplineList.numbers(lines, paper.wordings()));
        return List.of(new KeepTogether(blocks));
    }
}
