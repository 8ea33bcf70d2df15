package org.amanat.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amanat.model.people.OrganisationId;

/** What is printed of what an event left behind. */
public sealed interface RecordOrder extends DocumentOrder {

    /**
     * The summary of proceedings.
     *
     * @param parts in their order, each once
     */
    record Summary(List<SummaryPart> parts) implements RecordOrder {

        public Summary {
            parts = parts.stream().distinct().toList();
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.SUMMARY;
        }
    }

    /**
     * What a duty-bearer should know, on two pages.
     *
     * @param to whose demands and commitments it holds; without one, all of them
     */
    record DutyBearerBrief(Optional<OrganisationId> to) implements RecordOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.DUTY_BEARER_BRIEF;
        }
    }

    /**
     * A letter that asks what became of what was demanded and promised.
     *
     * @param to who gets the only letter; without one, everybody to whom there is something to write
     * @param dated the date on the letter; without one there is a line to write it on
     */
    record ProgressLetter(Optional<OrganisationId> to, Optional<LocalDate> dated) implements RecordOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.PROGRESS_LETTER;
        }
    }

    /** Demands with their answers, and the commitments beside them. */
    record DemandsAndCommitments() implements RecordOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.DEMANDS_AND_COMMITMENTS;
        }
    }

    /**
     * Every commitment with what became of it.
     *
     * @param allEvents whether those of all events stand in it, or only those of this one
     */
    record CommitmentLedger(boolean allEvents) implements RecordOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.COMMITMENT_LEDGER;
        }
    }

    /** This event beside those of other years. */
    record YearsCompared() implements RecordOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.YEARS_COMPARED;
        }
    }
}
