package org.amanat.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.door.BadgeCode;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.Typesetter;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.LabelGrid;
import org.amanat.press.block.LabelSheets;
import org.amanat.press.block.LabelSheets.Finish;
import org.amanat.press.block.LabelSheets.Label;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.print.design.DocumentStyle;
import org.amanat.print.design.LabelForm;
import org.amanat.print.design.Named;
import org.amanat.print.design.PersonWords;

/** A badge for each person: the name as large as it fits, in each language in which the person has one. */
public final class BadgesDocument {

    /** Size of a badge for which the press's letters are made: 80 by 50 mm, in points. */
    private static final float USUAL_WIDTH = 227;

    private static final float USUAL_HEIGHT = 142;
    private static final float SMALLEST_SCALE = 0.75f;
    private static final float LARGEST_SCALE = 1.5f;
    private static final float LARGE_PRINT = 1.25f;

    /** Below this a name on a badge cannot be read at arm's length. */
    private static final float SMALLEST_NAME = 10;

    private static final float PADDING = 0.075f;
    private static final float LINE_TO_WRITE = 30;

    /** Of the squares of a badge code with their empty edge: 29 modules of a third of a millimetre at least. */
    private static final float SMALLEST_CODE = 28;

    private static final float CODE = 30;
    private static final float GAP = 6;

    private final EventPaper paper;

    private BadgesDocument(EventPaper paper) {
        this.paper = paper;
    }

    /** @throws ProblemException if there is nobody in the circle and no blank badge is wanted */
    public static Draft of(
            EventPlan plan, List<Guest> guests, WorkspaceSettings settings, Badges order, PrintOptions options) {
        var sheet = order.sheet().flatMap(LabelStock::byCode).orElseGet(() -> LabelStock.plain(options.paper()));
        var grid = LabelForm.grid(sheet);
        var paper = paper(plan, settings, grid, options);
        var people = Named.of(plan, guests, order.whom(), paper.main());
        if (people.isEmpty() && order.blank() == 0) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        return new BadgesDocument(paper).draft(people, order, sheet, grid);
    }

    /**
     * The sheet with the smallest labels on which everybody fits who does not fit on the one that was ordered.
     *
     * @param labels of those who do not fit, as the press told them, from 0
     */
    public static Optional<LabelSheet> roomier(
            EventPlan plan,
            List<Guest> guests,
            WorkspaceSettings settings,
            Badges order,
            PrintOptions options,
            Set<Integer> labels) {
        return LabelStock.known().stream()
                .sorted(Comparator.comparingDouble(sheet -> sheet.width() * sheet.height()))
                .filter(sheet -> {
                    var grid = LabelForm.grid(sheet);
                    var paper = paper(plan, settings, grid, options);
                    var everybody = Named.of(plan, guests, order.whom(), paper.main());
                    var people = labels.stream()
                            .filter(label -> label < everybody.size())
                            .map(everybody::get)
                            .toList();
                    var all = new Badges(order.whom(), Optional.empty(), 1, 0, false);
                    var draft = new BadgesDocument(paper).draft(people, all, sheet, grid);
                    return Typesetter.pages(draft.manuscript()) > 0;
                })
                .findFirst();
    }

    private static EventPaper paper(EventPlan plan, WorkspaceSettings settings, LabelGrid grid, PrintOptions options) {
        var whole = EventPaper.of(plan, settings, options);
        return whole.in(style(grid, options, whole.style().theme()));
    }

    private static DocumentStyle style(LabelGrid grid, PrintOptions options, Theme look) {
        float fitting = Math.min(grid.width() / USUAL_WIDTH, grid.height() / USUAL_HEIGHT);
        float unit = Math.clamp(fitting, SMALLEST_SCALE, LARGEST_SCALE)
                * (options.size() == TypeSize.LARGE ? LARGE_PRINT : 1);
        var theme = Theme.normal().scaled(unit).withAccent(look.accent());
        return new DocumentStyle(grid.sheet(), Margins.all(0), theme, unit);
    }

    private Draft draft(List<Named> people, Badges order, LabelSheet sheet, LabelGrid grid) {
        var labels = new ArrayList<Label>();
        people.forEach(person -> labels.add(badge(person)));
        for (int i = 0; i < order.blank(); i++) {
            labels.add(blank());
        }
        var sheets = new LabelSheets(
                grid,
                labels,
                Math.min(order.first(), grid.labels()),
                grid.height() * PADDING,
                SMALLEST_NAME,
                sheet.plain() ? Finish.CUT : Finish.NONE,
                order.leaveOut());
        var main = paper.main();
        var section = new Section(main.tongue(), main.numerals(), Running.none(), List.of(sheets));
        return paper.draft(paper.manuscript(DocumentKind.BADGES, List.of(section)), notices(sheet))
                .saying(Imprints.of(people, paper, this::said));
    }

    private List<PrintNotice> notices(LabelSheet sheet) {
        return sheet.paper() == paper.options().paper()
                ? List.of()
                : List.of(new PrintNotice.OtherPaper(sheet.paper()));
    }

    private Label badge(Named person) {
        var main = paper.main();
        var code = BadgeCode.of(paper.plan().event().id(), person.person().id());
        var blocks = new ArrayList<Block>(List.of(head(code), Fill.all()));
        for (var wording : paper.wordings()) {
            var name = person.person().name();
            if (wording.equals(main) || name.in(wording.language()).isPresent()) {
                var words = new PersonWords(paper.plan(), wording).ownName(person.person());
                blocks.add(Paragraph.of(Voice.NAME, words, edge(words)));
            }
        }
        blocks.add(Fill.all());
        blocks.add(Paragraph.of(Voice.DETAIL, below(person, code)));
        return new Label(paper.label(person), main.tongue(), blocks);
    }

    /** What the badge is for, and beside it the code by which a scanner finds the person at the door. */
    private Block head(BadgeCode code) {
        var tongue = paper.main().tongue();
        float side = Math.max(SMALLEST_CODE, paper.style().length(CODE));
        var squares = new QrCode(code.digits(), Words.none(tongue), side, Align.END);
        return new SideBySide(
                tongue,
                List.of(
                        new Side(new Width.Share(1), List.of(event())),
                        new Side(new Width.Points(side), List.of(squares))),
                paper.style().length(GAP));
    }

    private List<String> said(Named person, Language language) {
        return List.of(
                person.called(language),
                person.part(),
                person.speaksFor(language),
                paper.plan().event().title().best(language));
    }

    /** A name in a language that the badge is not in stands at the edge where all names stand. */
    private Align edge(Words name) {
        boolean only = paper.wordings().size() == 1;
        return only && name.tongue().rightToLeft() != paper.main().tongue().rightToLeft() ? Align.END : Align.START;
    }

    private Label blank() {
        var main = paper.main();
        var line = new SignatureLine(
                main.words("print.badge.name"), 0, paper.style().length(LINE_TO_WRITE));
        return new Label("", main.tongue(), List.of(event(), Fill.all(), line));
    }

    /** What the badge is for, in small letters. */
    private Block event() {
        var title = paper.main().line(paper.plan().event().title());
        var words = title.isBlank() ? paper.main().line(paper.settings().name()) : title;
        return Paragraph.of(Voice.NOTE, words);
    }

    /** Chair · Example Union · 482 913 0756: the code for whom no scanner reads it. */
    private Words below(Named person, BadgeCode code) {
        var main = paper.main();
        var none = Words.none(main.tongue());
        var role = person.role().map(each -> none.strong(main.name(each))).orElse(none);
        var organisation =
                person.organisation().map(Organisation::name).map(main::line).orElse(none);
        return main.joined(main.divider(), List.of(role, organisation, main.number(code.grouped())));
    }
}
