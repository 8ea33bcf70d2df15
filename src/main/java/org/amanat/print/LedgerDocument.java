package org.amanat.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Space;
import org.amanat.print.design.CommitmentTable;
import org.amanat.print.design.Wording;

/** Every commitment with what became of it, event by event, the latest event first. */
public final class LedgerDocument {

    private LedgerDocument() {}

    /** @throws ProblemException if nothing was promised */
    public static Draft of(EventPlan plan, List<Promise> promises, WorkspaceSettings settings, PrintOptions options) {
        if (promises.isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options.flat());
        var sections = paper.wordings().stream()
                .map(wording -> paper.section(wording, blocks(byEvent(promises), paper, wording)))
                .toList();
        return paper.draft(paper.manuscript(DocumentKind.COMMITMENT_LEDGER, sections), List.of());
    }

    private static Map<EventId, List<Promise>> byEvent(List<Promise> promises) {
        var byEvent = new LinkedHashMap<EventId, List<Promise>>();
        promises.stream()
                .sorted((one, other) -> other.eventDate().compareTo(one.eventDate()))
                .forEach(promise -> byEvent.computeIfAbsent(promise.commitment().event(), _ -> new ArrayList<>())
                        .add(promise));
        return byEvent;
    }

    private static List<Block> blocks(Map<EventId, List<Promise>> byEvent, EventPaper paper, Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.ledger"), wording));
        byEvent.values().forEach(promises -> {
            var first = promises.getFirst();
            blocks.add(Heading.of(
                    2,
                    wording.joined(
                            wording.comma(),
                            List.of(wording.line(first.event()), wording.plain(wording.date(first.eventDate()))))));
            blocks.add(CommitmentTable.of(promises, wording, paper.style(), true));
            blocks.add(new Space(paper.style().length(12)));
        });
        return blocks;
    }
}
