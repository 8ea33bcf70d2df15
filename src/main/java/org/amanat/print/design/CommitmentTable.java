package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.people.Organisation;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.Standing.Timing;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Commitments with who made them, until when, and how they stand. */
public final class CommitmentTable {

    private static final float WHEN = 96;
    private static final float STATE = 84;

    private final Wording wording;

    private CommitmentTable(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param promises at least one
     * @param withProgress whether what became of each stands under it
     */
    public static Block of(List<Promise> promises, Wording wording, DocumentStyle style, boolean withProgress) {
        var table = new CommitmentTable(wording);
        return new Table(
                wording.tongue(),
                List.of(Column.share(1), Column.points(style.length(WHEN)), Column.points(style.length(STATE))),
                List.of(Row.of(
                        Cell.columnHead(wording.words("print.commitment")),
                        Cell.columnHead(wording.words("print.commitment.due")),
                        Cell.columnHead(wording.words("print.demand.state")))),
                promises.stream()
                        .map(promise -> table.row(promise, withProgress))
                        .toList(),
                Table.Rules.ROWS);
    }

    private Row row(Promise promise, boolean withProgress) {
        var commitment = promise.commitment();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.ITEM, wording.prose(commitment.wording())));
        promise.by()
                .map(Organisation::name)
                .ifPresent(name -> blocks.add(
                        Paragraph.of(Voice.DETAIL, wording.phrase("print.commitment.by", wording.line(name)))));
        if (!commitment.toWhom().isEmpty()) {
            blocks.add(Paragraph.of(
                    Voice.DETAIL, wording.phrase("print.commitment.to", wording.line(commitment.toWhom()))));
        }
        promise.answers()
                .ifPresent(demand -> blocks.add(
                        Paragraph.of(Voice.DETAIL, wording.words("print.commitment.answers", demand.number()))));
        if (withProgress) {
            promise.progress().forEach(entry -> blocks.add(Paragraph.of(Voice.DETAIL, entry(entry))));
        }
        return Row.of(Cell.rowHead(blocks.toArray(Block[]::new)), Cell.of(when(commitment)), Cell.of(state(promise)));
    }

    private Words entry(Progress entry) {
        var what = entry.note().isEmpty() ? wording.plain(wording.name(entry.kind())) : wording.plain(entry.note());
        return wording.phrase("print.demand.answer", wording.plain(wording.date(entry.notedOn())), what);
    }

    private Words when(Commitment commitment) {
        var rhythm = commitment.rhythm().recurs()
                ? wording.plain(wording.name(commitment.rhythm()))
                : Words.none(wording.tongue());
        var due = commitment
                .due()
                .filter(date -> !commitment.rhythm().recurs())
                .map(date -> wording.plain(wording.date(date)))
                .orElse(Words.none(wording.tongue()));
        return wording.joined(wording.comma(), List.of(rhythm, due));
    }

    private Words state(Promise promise) {
        var standing = promise.standing();
        if (promise.commitment().rhythm().recurs() && standing.turns() > 0) {
            return wording.words("print.commitment.kept-of", standing.done(), standing.turns());
        }
        return standing.timing() == Timing.LATE
                ? wording.words("print.commitment.late")
                : wording.plain(wording.name(promise.commitment().state()));
    }
}
