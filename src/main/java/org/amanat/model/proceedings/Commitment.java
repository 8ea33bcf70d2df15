package org.amanat.model.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.PersonId;

/**
 * What somebody promised at an event.
 *
 * @param by who promised
 * @param spokenBy the person who said it, if that was noted
 * @param toWhom to whom, in words, such as the families at the harbour; may be empty
 * @param answers the demand that it answers, if it answers one
 * @param due until when, or when it is done for the first time if it recurs; empty if no date was named
 * @param until the last day of what recurs; empty means until somebody closes it
 */
public record Commitment(
        CommitmentId id,
        EventId event,
        LocalizedText wording,
        Optional<OrganisationId> by,
        Optional<PersonId> spokenBy,
        LocalizedText toWhom,
        Optional<DemandId> answers,
        Rhythm rhythm,
        Optional<LocalDate> due,
        Optional<LocalDate> until,
        CommitmentState state) {

    /** The same commitment, so much further. */
    public Commitment with(CommitmentState changed) {
        return new Commitment(id, event, wording, by, spokenBy, toWhom, answers, rhythm, due, until, changed);
    }
}
