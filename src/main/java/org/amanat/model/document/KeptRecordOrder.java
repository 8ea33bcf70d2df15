package org.amanat.model.document;

import org.amanat.model.document.RecordOrder.CommitmentLedger;
import org.amanat.model.document.RecordOrder.DemandsAndCommitments;
import org.amanat.model.document.RecordOrder.DutyBearerBrief;
import org.amanat.model.document.RecordOrder.ProgressLetter;
import org.amanat.model.document.RecordOrder.Summary;
import org.amanat.model.document.RecordOrder.YearsCompared;
import org.amanat.model.people.OrganisationId;

/** The part of {@link KeptOrder} that is about what an event left behind. */
final class KeptRecordOrder {

    private static final String PARTS = "parts";
    private static final String TO = "to";
    private static final String DATED = "dated";
    private static final String ALL_EVENTS = "all-events";

    private KeptRecordOrder() {}

    static KeptOptions options(RecordOrder order) {
        var none = KeptOptions.none();
        return switch (order) {
            case Summary summary -> none.inOrder(PARTS, summary.parts());
            case DutyBearerBrief brief -> none.with(TO, brief.to());
            case ProgressLetter letter -> none.with(TO, letter.to()).with(DATED, letter.dated());
            case DemandsAndCommitments demands -> none;
            case CommitmentLedger ledger -> none.with(ALL_EVENTS, ledger.allEvents());
            case YearsCompared years -> none;
        };
    }

    static RecordOrder of(RecordOrder order, KeptOptions options) {
        return switch (order) {
            case Summary usual -> new Summary(options.list(PARTS, SummaryPart.class, usual.parts()));
            case DutyBearerBrief usual -> new DutyBearerBrief(options.text(TO).map(OrganisationId::parse));
            case ProgressLetter usual ->
                new ProgressLetter(options.text(TO).map(OrganisationId::parse), options.date(DATED));
            case DemandsAndCommitments usual -> usual;
            case CommitmentLedger usual -> new CommitmentLedger(options.flag(ALL_EVENTS, usual.allEvents()));
            case YearsCompared usual -> usual;
        };
    }
}
