package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentOrder.RunSheet;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RunSheetPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Section;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Calling;
import org.amanat.print.design.FactsTable;
import org.amanat.print.design.Masthead;
import org.amanat.print.design.OwnDay;
import org.amanat.print.design.PersonWords;
import org.amanat.print.design.RunTable;
import org.amanat.print.design.ToldStories;
import org.amanat.print.design.Wording;

/** The event minute by minute, for those who run it: of all, or of one person. One language after the other. */
public final class RunSheetDocument {

    /** A sheet in small letters is better in the hand than two in larger ones. */
    private static final List<Double> SCALES = List.of(1.0, 0.92, 0.84, 0.78, 0.72);

    private static final List<Double> LARGE_SCALES = List.of(1.0);

    private final EventPaper paper;
    private final RunSheet order;

    private RunSheetDocument(EventPaper paper, RunSheet order) {
        this.paper = paper;
        this.order = order;
    }

    /**
     * @param stories cleared for how they are told
     * @throws ProblemException if the programme has no items, or the person has no part in it
     */
    public static Draft of(
            EventPlan plan, WorkspaceSettings settings, RunSheet order, ToldStories stories, PrintOptions options) {
        if (plan.items().isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        if (order.person().isPresent() && !OwnDay.hasPart(plan, order.person().get())) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options).with(stories);
        var manuscript = Fitting.preferably(
                paper.wordings().size(),
                options.size() == TypeSize.LARGE ? LARGE_SCALES : SCALES,
                scale -> new RunSheetDocument(paper.scaled((float) scale), order).manuscript());
        return paper.draft(manuscript, order.person().isPresent() ? List.of() : PlanNotices.ofPeople(plan));
    }

    private Manuscript manuscript() {
        return paper.manuscript(
                DocumentKind.RUN_SHEET,
                paper.wordings().stream().map(this::section).toList());
    }

    private Section section(Wording wording) {
        Optional<Person> person = order.person().map(paper.plan().persons()::get);
        var blocks = new ArrayList<Block>(paper.masthead(title(person, wording), wording));
        blocks.addAll(contacts(wording));
        blocks.add(new Space(paper.style().length(10)));
        Set<RunSheetPart> parts = order.parts();
        if (person.isPresent()) {
            blocks.addAll(OwnDay.of(paper.plan(), paper.timetable(), person.get(), wording, paper.style()));
        } else {
            blocks.add(RunTable.of(paper.plan(), paper.timetable(), paper.stories(), parts, wording, paper.style()));
        }
        return paper.section(wording, blocks);
    }

    private Words title(Optional<Person> person, Wording wording) {
        return person.map(one -> wording.phrase(
                        "print.run-sheet.of", new PersonWords(paper.plan(), wording).name(one, Emphasis.PLAIN)))
                .orElseGet(() -> wording.words("print.run-sheet"));
    }

    private List<Block> contacts(Wording wording) {
        var calling = new Calling(paper.plan(), paper.settings(), wording);
        var support = calling.supportPersons(paper.stories()).stream()
                .map(words -> Paragraph.of(Voice.CELL, words))
                .toList();
        var ends = wording.words(
                "print.run-sheet.hall-until", wording.time(paper.plan().event().ends()));
        return new FactsTable(wording, paper.style())
                .line("print.run-sheet.lead", calling.lead(order.lead()))
                .line("print.run-sheet.support", support)
                .line("print.where", Masthead.place(paper.plan(), wording))
                .line("print.run-sheet.hall", ends)
                .blocks();
    }
}
