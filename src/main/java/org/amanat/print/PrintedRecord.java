package org.amanat.print;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.archive.Addition;
import org.amanat.model.attendance.AttendanceFigures;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.PrintablePhotograph;

/**
 * Everything that a document about what an event left behind is made of.
 *
 * @param persons those who spoke
 * @param attendance as it may be printed; nothing if it may not, beside what was printed before
 * @param photographs those that may be printed
 * @param stories cleared for the summary, each in its language
 * @param afterwards when it was closed and what was added since; empty if it is open or nothing was
 * @param before the event before, with what became of its demands; empty if there was none
 */
public record PrintedRecord(
        EventPlan plan,
        DayRecord day,
        Map<OrganisationId, Organisation> organisations,
        Map<PersonId, Person> persons,
        Optional<AttendanceFigures> attendance,
        List<PrintablePhotograph> photographs,
        List<ClearedStory> stories,
        Optional<Afterwards> afterwards,
        List<Demand> before) {

    /** What was added to a closed event, the earliest first. */
    public record Afterwards(Instant closedAt, List<Addition> additions) {

        public Afterwards {
            additions = List.copyOf(additions);
        }
    }

    public PrintedRecord {
        organisations = Map.copyOf(organisations);
        persons = Map.copyOf(persons);
        photographs = List.copyOf(photographs);
        stories = List.copyOf(stories);
        before = List.copyOf(before);
    }

    /** The organisations of a list that are still in the file. */
    List<Organisation> named(List<OrganisationId> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(organisations.get(id)).stream())
                .toList();
    }
}
