package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Space;
import org.amanat.print.design.CommitmentTable;
import org.amanat.print.design.DemandTable;
import org.amanat.print.design.Wording;

/** Demands with their answers, and commitments with how they stand. One language after the other. */
public final class DemandsDocument {

    private DemandsDocument() {}

    /**
     * @param promises the commitments of the event, as they stand
     * @throws ProblemException if nothing was demanded and nothing promised
     */
    public static Draft of(
            PrintedRecord record, List<Promise> promises, WorkspaceSettings settings, PrintOptions options) {
        if (record.day().demands().isEmpty() && promises.isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        var paper = EventPaper.of(record.plan(), settings, options.flat());
        var sections = paper.wordings().stream()
                .map(wording -> paper.section(wording, blocks(record, promises, paper, wording)))
                .toList();
        return paper.draft(paper.manuscript(DocumentKind.DEMANDS_AND_COMMITMENTS, sections), List.of());
    }

    private static List<Block> blocks(PrintedRecord record, List<Promise> promises, EventPaper paper, Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.demands-and-commitments"), wording));
        if (!record.day().demands().isEmpty()) {
            blocks.add(Heading.of(2, wording.words("print.demands")));
            blocks.add(DemandTable.of(
                    record.day().demands(), record.day(), record.organisations(), wording, paper.style(), true));
            blocks.add(new Space(paper.style().length(12)));
        }
        if (!promises.isEmpty()) {
            blocks.add(Heading.of(2, wording.words("print.commitments")));
            blocks.add(CommitmentTable.of(promises, wording, paper.style(), true));
        }
        return blocks;
    }
}
