package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Section;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.CommitmentTable;
import org.amanat.print.design.DemandTable;
import org.amanat.print.design.HostContact;
import org.amanat.print.design.PersonWords;
import org.amanat.print.design.Wording;

/** What a duty-bearer should know, on two pages a language: the day in brief, what is asked, what was promised. */
public final class DutyBearerBriefDocument {

    private static final int PAGES = 2;

    /** More voices than that are not read. */
    private static final int MOST_VOICES = 4;

    /** Where even so many do not fit, it has more pages. */
    private static final int FEWEST_VOICES = 2;

    private final EventPaper paper;
    private final PrintedRecord record;
    private final List<Demand> demands;
    private final List<Promise> promises;
    private final Optional<OrganisationId> to;
    private final int most;

    private DutyBearerBriefDocument(
            EventPaper paper, PrintedRecord record, List<Promise> all, Optional<OrganisationId> to, int most) {
        this.paper = paper;
        this.record = record;
        this.to = to;
        this.most = most;
        this.demands = record.day().demands().stream()
                .filter(demand -> to.isEmpty() || demand.addressees().contains(to.get()))
                .toList();
        this.promises = all.stream()
                .filter(promise -> to.isEmpty() || promise.commitment().by().equals(to))
                .toList();
    }

    /**
     * @param promises the commitments of the event, as they stand
     * @param to whose demands and commitments it holds; without one, all of them
     * @throws ProblemException if nothing was asked of them
     */
    public static Draft of(
            PrintedRecord record,
            List<Promise> promises,
            WorkspaceSettings settings,
            Optional<OrganisationId> to,
            PrintOptions options) {
        var paper = EventPaper.of(record.plan(), settings, options.flat());
        var brief = new DutyBearerBriefDocument(paper, record, promises, to, MOST_VOICES);
        if (brief.demands.isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        var manuscript = brief.fitted(promises, MOST_VOICES);
        boolean silent = settings.phone().isEmpty() && settings.email().isEmpty();
        return paper.draft(manuscript, silent ? List.of(new PrintNotice.NobodyToCall()) : List.of());
    }

    /** On its two pages, with as many voices as leave room for what was promised. */
    private Manuscript fitted(List<Promise> all, int voices) {
        int pages = PAGES * paper.wordings().size();
        var scales = Fitting.scales(paper.options());
        DoubleFunction<Manuscript> atScale =
                scale -> new DutyBearerBriefDocument(paper.scaled((float) scale), record, all, to, voices).manuscript();
        var fitting = Fitting.of(pages, scales, atScale);
        if (fitting.notices().isEmpty()) {
            return fitting.manuscript();
        }
        return voices > FEWEST_VOICES ? fitted(all, voices - 1) : Fitting.preferably(pages, scales, atScale);
    }

    private Manuscript manuscript() {
        return paper.manuscript(
                DocumentKind.DUTY_BEARER_BRIEF,
                paper.wordings().stream().map(this::section).toList());
    }

    private Section section(Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(title(wording), wording));
        var brief = record.day().text(RecordText.BRIEF);
        if (!brief.isEmpty()) {
            blocks.add(Paragraph.of(Voice.BODY, wording.prose(brief)));
        }
        record.attendance()
                .flatMap(figures -> figures.came())
                .ifPresent(came -> blocks.add(Paragraph.of(
                        Voice.DETAIL,
                        wording.phrase(
                                "print.attendance.came", wording.plain(came.in(Texts.in(wording.language())))))));
        blocks.add(Heading.of(2, wording.words("print.brief.asked")));
        blocks.add(DemandTable.of(demands, record.day(), record.organisations(), wording, paper.style(), false));
        blocks.add(new Space(paper.style().length(8)));
        blocks.addAll(voices(wording));
        if (!promises.isEmpty()) {
            blocks.add(Heading.of(2, wording.words("print.brief.promised")));
            blocks.add(CommitmentTable.of(promises, wording, paper.style(), false));
        }
        blocks.add(Fill.all());
        blocks.addAll(HostContact.of(paper.settings(), wording));
        return paper.section(wording, blocks);
    }

    private Words title(Wording wording) {
        var reader = record.named(to.stream().toList());
        return reader.isEmpty()
                ? wording.words("print.brief")
                : wording.phrase(
                        "print.brief.for", wording.line(reader.getFirst().name()));
    }

    private List<Block> voices(Wording wording) {
        var persons = new PersonWords(record.plan(), wording);
        var blocks = new ArrayList<Block>();
        record.day().statements().stream()
                .filter(statement -> statement.printableQuotation().isPresent())
                .limit(most)
                .forEach(statement -> blocks.addAll(voice(statement, persons, wording)));
        if (!blocks.isEmpty()) {
            blocks.addFirst(Heading.of(2, wording.words("print.brief.voices")));
        }
        return blocks;
    }

    private List<Block> voice(Statement statement, PersonWords persons, Wording wording) {
        var speaker = record.persons().get(statement.speaker());
        if (speaker == null) {
            return List.of();
        }
        return statement
                .printableQuotation()
                .map(words -> List.<Block>of(
                        Paragraph.of(Voice.BODY, wording.phrase("print.quotation", wording.prose(words)))
                                .keptWithNext(),
                        Paragraph.of(Voice.DETAIL, persons.full(speaker)),
                        new Space(paper.style().length(5))))
                .orElse(List.of());
    }
}
