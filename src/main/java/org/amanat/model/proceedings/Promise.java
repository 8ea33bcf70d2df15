package org.amanat.model.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;

/**
 * A commitment with everything that a ledger says of it.
 *
 * @param event title of the event at which it was made
 * @param by the organisation that promised
 * @param spokenBy the person who said it
 * @param answers the demand that it answers
 * @param progress by day
 */
public record Promise(
        Commitment commitment,
        LocalizedText event,
        LocalDate eventDate,
        Optional<Organisation> by,
        Optional<Person> spokenBy,
        Optional<Demand> answers,
        List<Progress> progress,
        Standing standing) {

    public Promise {
        progress = List.copyOf(progress);
    }
}
