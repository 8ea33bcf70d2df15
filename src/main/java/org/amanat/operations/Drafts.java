package org.amanat.operations;

import org.amanat.model.document.DocumentOrder;
import org.amanat.model.problem.ProblemException;
import org.amanat.print.Draft;
import org.amanat.print.ProgrammeDocument;
import org.amanat.print.SpeakersDocument;
import org.amanat.store.Records;

/** Gathers the records of each kind of document and lets it be written. */
final class Drafts {

    private Drafts() {}

    /** @throws ProblemException if there is nothing to print */
    static Draft of(Records records, PrintRequest request) {
        var plan = Plans.of(records, request.event());
        var settings = records.settings().get();
        var options = request.options();
        return switch (request.order()) {
            case DocumentOrder.Programme order -> ProgrammeDocument.of(plan, settings, order.parts(), options);
            case DocumentOrder.Speakers order -> SpeakersDocument.of(plan, settings, order.parts(), options);
        };
    }
}
