package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseKinds;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Demands by their numbers, with whom they are addressed to, what was answered, and how far each has come. */
public final class DemandTable {

    private static final float NUMBER = 24;
    private static final float STATE = 84;

    private final DayRecord day;
    private final Map<OrganisationId, Organisation> organisations;
    private final Wording wording;

    private DemandTable(DayRecord day, Map<OrganisationId, Organisation> organisations, Wording wording) {
        this.day = day;
        this.organisations = organisations;
        this.wording = wording;
    }

    /**
     * @param demands of that record, at least one
     * @param withAnswers whether answers stand under each
     */
    public static Block of(
            List<Demand> demands,
            DayRecord day,
            Map<OrganisationId, Organisation> organisations,
            Wording wording,
            DocumentStyle style,
            boolean withAnswers) {
        var table = new DemandTable(day, organisations, wording);
        var rows =
                demands.stream().map(demand -> table.row(demand, withAnswers)).toList();
        return new Table(
                wording.tongue(),
                List.of(Column.points(style.length(NUMBER)), Column.share(1), Column.points(style.length(STATE))),
                List.of(Row.of(
                        Cell.columnHead(wording.words("print.demand.number")),
                        Cell.columnHead(wording.words("print.demand")),
                        Cell.columnHead(wording.words("print.demand.state")))),
                rows,
                Table.Rules.ROWS);
    }

    private Row row(Demand demand, boolean withAnswers) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.ITEM, wording.prose(demand.wording())));
        line(blocks, "print.demand.to", names(demand.addressees()));
        line(blocks, "print.demand.with", names(demand.supporters()));
        if (withAnswers) {
            day.responsesTo(demand.id()).forEach(answer -> blocks.add(Paragraph.of(Voice.DETAIL, answer(answer))));
            day.answersTo(demand.id())
                    .forEach(commitment -> blocks.add(Paragraph.of(
                            Voice.DETAIL,
                            wording.phrase("print.demand.commitment", wording.line(commitment.wording())))));
        }
        return Row.of(
                Cell.rowHead(Paragraph.of(Voice.FIGURE, wording.plain(String.valueOf(demand.number())))),
                Cell.of(blocks),
                Cell.of(wording.plain(wording.name(demand.state()))));
    }

    private void line(List<Block> blocks, String key, Words names) {
        if (!names.isBlank()) {
            blocks.add(Paragraph.of(Voice.DETAIL, wording.phrase(key, names)));
        }
    }

    private Words names(List<OrganisationId> ids) {
        return wording.listed(ids.stream()
                .flatMap(id -> Optional.ofNullable(organisations.get(id)).stream())
                .map(organisation -> wording.line(organisation.name()))
                .toList());
    }

    private Words answer(Response answer) {
        var kind = ResponseKinds.find(answer.kind())
                .map(found -> wording.line(found.label()))
                .orElse(Words.none(wording.tongue()));
        var day = wording.plain(wording.date(answer.givenOn()));
        return answer.wording().isEmpty()
                ? wording.phrase("print.demand.answer", day, kind)
                : wording.phrase("print.demand.answer-said", day, kind, wording.line(answer.wording()));
    }
}
