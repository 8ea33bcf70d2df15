package org.amanat.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RecordOrder.ProgressLetter;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.Standing.Timing;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.print.design.CommitmentTable;
import org.amanat.print.design.DemandTable;
import org.amanat.print.design.HostContact;
import org.amanat.print.design.Letterhead;
import org.amanat.print.design.Wording;

/** A letter to each duty-bearer that asks what became of what was demanded of it and of what it promised. */
public final class ProgressLetterDocument {

    private static final float SIGNATURE = 190;

    private final EventPaper paper;
    private final PrintedRecord record;
    private final List<Promise> promises;
    private final ProgressLetter order;

    private ProgressLetterDocument(
            EventPaper paper, PrintedRecord record, List<Promise> promises, ProgressLetter order) {
        this.paper = paper;
        this.record = record;
        this.promises = promises;
        this.order = order;
    }

    /**
     * @param promises the commitments of the event, as they stand
     * @throws ProblemException if there is nobody to write to, because nothing is open
     */
    public static Draft of(
            PrintedRecord record,
            List<Promise> promises,
            WorkspaceSettings settings,
            ProgressLetter order,
            PrintOptions options) {
        var paper = EventPaper.of(record.plan(), settings, options.flat()).withoutFoot();
        return new ProgressLetterDocument(paper, record, promises, order).draft();
    }

    private Draft draft() {
        var readers = readers();
        if (readers.isEmpty()) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var manuscript = Fitting.ofLetters(
                readers.size() * paper.wordings().size(),
                paper.options(),
                scale -> new ProgressLetterDocument(paper.scaled((float) scale), record, promises, order)
                        .manuscript(readers));
        boolean silent =
                paper.settings().phone().isEmpty() && paper.settings().email().isEmpty();
        return paper.draft(manuscript, silent ? List.of(new PrintNotice.NobodyToCall()) : List.of());
    }

    private Manuscript manuscript(List<Organisation> readers) {
        var sections = new ArrayList<Section>();
        for (var reader : readers) {
            paper.wordings()
                    .forEach(wording -> sections.add(new Section(
                            wording.tongue(), wording.numerals(), Running.none(), letter(reader, wording))));
        }
        return paper.manuscript(DocumentKind.PROGRESS_LETTER, sections);
    }

    /** Those to whom something was addressed that is open, or who promised something that is, as they were named. */
    private List<Organisation> readers() {
        var asked = new LinkedHashSet<OrganisationId>();
        record.day().demands().stream()
                .filter(demand -> demand.state().isOpen())
                .forEach(demand -> asked.addAll(demand.addressees()));
        promises.stream()
                .filter(ProgressLetterDocument::isOpen)
                .forEach(promise -> promise.commitment().by().ifPresent(asked::add));
        return record.named(asked.stream()
                .filter(one -> order.to().isEmpty() || order.to().get().equals(one))
                .toList());
    }

    private static boolean isOpen(Promise promise) {
        return promise.standing().timing() != Timing.CLOSED;
    }

    private List<Block> letter(Organisation reader, Wording wording) {
        var style = paper.style();
        var blocks = new ArrayList<Block>(Letterhead.line(paper.settings(), wording, style));
        blocks.add(order.dated()
                .<Block>map(day -> Paragraph.of(Voice.BODY, wording.plain(wording.longDate(day))))
                .orElseGet(() ->
                        new SignatureLine(wording.words("print.letter.date"), style.length(120), style.length(16))));
        blocks.add(new Space(style.length(10)));
        blocks.add(Paragraph.of(Voice.ITEM, wording.line(reader.name())));
        blocks.add(new Space(style.length(14)));
        var event = wording.line(record.plan().event().title());
        var day = wording.plain(wording.longDate(record.plan().event().date()));
        blocks.add(Heading.of(1, wording.phrase("print.progress.subject", event), Voice.SECTION));
        blocks.add(Paragraph.body(wording.phrase("print.progress.opening", event, day)));
        blocks.addAll(asked(reader, wording));
        blocks.addAll(promised(reader, wording));
        blocks.add(closing(wording));
        return blocks;
    }

    /** What is asked and who signs, and at the foot of the same page where that is. */
    private Block closing(Wording wording) {
        var style = paper.style();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.body(wording.words("print.progress.asking")));
        blocks.add(Paragraph.of(Voice.BODY, wording.words("print.letter.close")));
        blocks.add(new SignatureLine(
                wording.line(paper.settings().name()), style.length(SIGNATURE), style.length(SignatureLine.ROOM)));
        blocks.add(Fill.all());
        blocks.addAll(HostContact.of(paper.settings(), wording));
        return new KeepTogether(blocks);
    }

    private List<Block> asked(Organisation reader, Wording wording) {
        List<Demand> asked = record.day().demands().stream()
                .filter(demand -> demand.state().isOpen() && demand.addressees().contains(reader.id()))
                .toList();
        return asked.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.body(wording.words("print.progress.demands")).keptWithNext(),
                        DemandTable.of(asked, record.day(), record.organisations(), wording, paper.style(), true),
                        new Space(paper.style().length(8)));
    }

    private List<Block> promised(Organisation reader, Wording wording) {
        var promised = promises.stream()
                .filter(ProgressLetterDocument::isOpen)
                .filter(promise ->
                        promise.commitment().by().filter(reader.id()::equals).isPresent())
                .toList();
        return promised.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.body(wording.words("print.progress.promised")).keptWithNext(),
                        CommitmentTable.of(promised, wording, paper.style(), true),
                        new Space(paper.style().length(8)));
    }
}
