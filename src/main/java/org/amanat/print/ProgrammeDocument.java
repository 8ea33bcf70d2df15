package org.amanat.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.Typesetter;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.print.design.Cover;
import org.amanat.print.design.DocumentStyle;
import org.amanat.print.design.EarlierDemands;
import org.amanat.print.design.HelplineList;
import org.amanat.print.design.HostContact;
import org.amanat.print.design.NotesPage;
import org.amanat.print.design.SpeakerList;
import org.amanat.print.design.TimetableTable;
import org.amanat.print.design.ToldStories;
import org.amanat.print.design.Wording;

/**
 * The programme that guests hold in their hands. With a cover it is a booklet: cover, then each language with timetable
 * and speakers, and the helplines at the back. Without one it is a leaflet in which everything runs on.
 */
public final class ProgrammeDocument {

    private static final Set<SpeakersPart> SPEAKERS = EnumSet.of(SpeakersPart.LIVES, SpeakersPart.TOPICS);

    private final EventPaper paper;
    private final EventPlan plan;
    private final WorkspaceSettings settings;
    private final DocumentStyle style;
    private final List<Wording> wordings;
    private final Set<ProgrammePart> parts;
    private final Cover cover;
    private final EarlierDemands earlier;

    private ProgrammeDocument(EventPaper paper, Set<ProgrammePart> parts, EarlierDemands earlier) {
        this.earlier = parts.contains(ProgrammePart.EARLIER_DEMANDS) ? earlier : EarlierDemands.none();
        this.paper = paper;
        this.plan = paper.plan();
        this.settings = paper.settings();
        this.style = paper.style();
        this.wordings = paper.wordings();
        this.parts = parts;
        this.cover = new Cover(plan, paper.timetable(), settings, parts.contains(ProgrammePart.PARTNERS));
    }

    /**
     * The programme of a plan.
     *
     * @param parts what it holds besides the timetable
     * @param stories cleared to be listed in a programme
     * @throws ProblemException if the programme has no items
     */
    public static Draft of(
            EventPlan plan,
            WorkspaceSettings settings,
            Set<ProgrammePart> parts,
            ToldStories stories,
            PrintOptions options) {
        return of(plan, settings, parts, stories, EarlierDemands.none(), options);
    }

    /**
     * The programme of a plan that has an event before it.
     *
     * @param earlier what became of its demands
     * @throws ProblemException if the programme has no items
     */
    public static Draft of(
            EventPlan plan,
            WorkspaceSettings settings,
            Set<ProgrammePart> parts,
            ToldStories stories,
            EarlierDemands earlier,
            PrintOptions options) {
        if (plan.items().isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        return new ProgrammeDocument(EventPaper.of(plan, settings, options).with(stories), parts, earlier).draft();
    }

    private Draft draft() {
        if (parts.contains(ProgrammePart.TWO_FRONTS)
                && wordings.size() == 2
                && paper.options().booklet()) {
            return twoFronts();
        }
        var sections = parts.contains(ProgrammePart.COVER) ? booklet() : leaflet();
        return paper.draft(manuscript(sections), notices());
    }

    /** Each language from its own side; they meet in the middle, where there is room for notes. */
    private Draft twoFronts() {
        var first = half(wordings.getFirst());
        var second = half(wordings.getLast());
        var cover = second.getFirst();
        second.set(
                0, new Section(cover.tongue(), cover.numerals(), cover.running().countedAnew(), cover.blocks()));
        int ofFirst = pages(first);
        int room = Math.floorMod(-(ofFirst + pages(second)), Section.PAGES_OF_A_SHEET);
        first.add(notes(wordings.getFirst()));
        first.addAll(second);
        return paper.draft(manuscript(first), notices()).withFronts(ofFirst + room);
    }

    private List<Section> half(Wording wording) {
        return new ProgrammeDocument(paper.only(wording), parts, earlier).booklet();
    }

    /** 0 if the preflight refuses them, which the whole document is told of. */
    private int pages(List<Section> sections) {
        return Typesetter.pages(manuscript(sections));
    }

    private Manuscript manuscript(List<Section> sections) {
        return paper.manuscript(DocumentKind.PROGRAMME, sections);
    }

    private List<Section> booklet() {
        var sections = new ArrayList<Section>();
        sections.add(unnumbered(cover.page(wordings, style)));
        for (var wording : wordings) {
            var blocks = new ArrayList<>(timetablePage(wording));
            if (withSpeakers()) {
                blocks.addAll(speakers(wording));
            }
            blocks.addAll(earlier.blocks(wording, style));
            sections.add(paper.section(wording, blocks));
        }
        if (withHelplines()) {
            if (paper.options().booklet()) {
                // so that the helplines stand on its back, where they are found at once
                sections.add(notes(wordings.getLast()));
            }
            sections.add(unnumbered(back()));
        }
        return sections;
    }

    private Section notes(Wording wording) {
        return unnumbered(NotesPage.of(wording, style)).asFiller();
    }

    private List<Block> back() {
        var blocks = new ArrayList<Block>();
        if (wordings.size() == 2 && style.isRoomy()) {
            blocks.addAll(HelplineList.of(settings.helplines(), wordings.getFirst(), wordings.getLast(), style));
        } else {
            wordings.forEach(wording -> blocks.addAll(HelplineList.of(settings.helplines(), wording, style)));
        }
        blocks.add(Fill.all());
        blocks.addAll(
                style.isRoomy()
                        ? HostContact.of(settings, wordings.getFirst())
                        : HostContact.inShort(settings, wordings.getFirst()));
        return blocks;
    }

    private Section unnumbered(List<Block> blocks) {
        var main = wordings.getFirst();
        return new Section(main.tongue(), main.numerals(), Running.none(), blocks);
    }

    private List<Section> leaflet() {
        return wordings.stream().map(this::leaflet).toList();
    }

    private Section leaflet(Wording wording) {
        var blocks = new ArrayList<>(cover.head(wording, style));
        blocks.add(new Space(style.length(14)));
        blocks.add(table(wording));
        if (withSpeakers()) {
            blocks.addAll(speakers(wording));
        }
        blocks.addAll(earlier.blocks(wording, style));
        if (withHelplines()) {
            blocks.addAll(HelplineList.of(settings.helplines(), wording, style));
        }
        return paper.section(wording, blocks);
    }

    private List<Block> timetablePage(Wording wording) {
        return List.of(
                Heading.of(2, wording.words("print.programme"), Voice.TITLE),
                Paragraph.of(
                        Voice.LABEL, wording.plain(wording.longDate(plan.event().date()))),
                table(wording));
    }

    private Block table(Wording wording) {
        return TimetableTable.of(plan, paper.timetable(), paper.stories(), wording, style, !withSpeakers());
    }

    private List<Block> speakers(Wording wording) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, wording.words("print.speakers"), Voice.TITLE));
        blocks.addAll(SpeakerList.of(plan, SPEAKERS, wording, style, 3));
        return blocks;
    }

    private boolean withSpeakers() {
        return parts.contains(ProgrammePart.SPEAKERS) && !SpeakerList.isEmpty(plan);
    }

    private boolean withHelplines() {
        return parts.contains(ProgrammePart.HELPLINES) && !settings.helplines().isEmpty();
    }

    private List<PrintNotice> notices() {
        var notices = new ArrayList<PrintNotice>(PlanNotices.ofNamed(plan));
        if (parts.contains(ProgrammePart.HELPLINES)) {
            notices.addAll(paper.helplineNotices());
        }
        return notices;
    }
}
