package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.ID;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.List;
import java.util.Map;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;

/** Reads the guests of the sample, whole or not at all. Lists of an office are imported instead. */
public final class GuestsFileReader {

    private static final String FORMAT = "amanat-guests";
    private static final int VERSION = 1;

    private GuestsFileReader() {}

    /**
     * Guests of an event, with whom and what they are.
     *
     * @param attendances in the order of the list
     */
    public record Read(
            List<Attendance> attendances,
            Map<PersonId, Person> persons,
            Map<OrganisationId, Organisation> organisations) {}

    /**
     * The guests that a file holds.
     *
     * @param file its name, for the sentence about a mistake
     * @throws ProblemException if it is not such a file, is of a newer program, or a field of it is wrong
     */
    public static Read read(byte[] bytes, String file) {
        var root = FileHeading.open(bytes, file, FORMAT, VERSION);
        var event = new EventId(root.get("event", ID));
        var people = new PeopleReading();
        var organisations = people.organisations(root);
        var persons = people.persons(root);
        var attendances = root.each(
                "guests",
                guest -> Attendance.of(
                        event, people.person(guest, "person"), guest.get("state", oneOf(AttendanceState.class))));
        root.done();
        return new Read(attendances, persons, organisations);
    }
}
