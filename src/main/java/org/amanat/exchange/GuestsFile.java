package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.DATE;
import static org.amanat.exchange.json.FieldType.ID;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.number;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.exchange.json.Fields;
import org.amanat.exchange.json.JsonObject;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.attendance.Reply;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;

/** Who came to an event, as a file, described in {@code docs/dossier.md}. */
public final class GuestsFile {

    private static final String FORMAT = "amanat-guests";
    private static final int VERSION = 1;

    private GuestsFile() {}

    /**
     * A list of guests.
     *
     * @param persons the guests
     * @param organisations that they and the parties come from
     */
    public record Read(
            List<Party> parties,
            List<Attendance> guests,
            Map<PersonId, Person> persons,
            Map<OrganisationId, Organisation> organisations) {}

    /** The file, in UTF-8, with everything that is known of each guest. */
    public static byte[] write(
            EventId event,
            List<Party> parties,
            List<Attendance> guests,
            Collection<Person> persons,
            Collection<Organisation> organisations) {
        return PeopleWriting.named(
                        new JsonObject()
                                .text("format", FORMAT)
                                .number("version", VERSION)
                                .text("event", event),
                        persons,
                        organisations)
                .objects("parties", parties.stream().map(GuestsFile::party))
                .objects("guests", guests.stream().map(GuestsFile::guest))
                .bytes();
    }

    /**
     * @param file its name, for the sentence about a mistake
     * @throws ProblemException if it is not such a file, is of a newer program, or a field of it is wrong
     */
    public static Read read(byte[] bytes, String file) {
        var root = FileHeading.open(bytes, file, FORMAT, VERSION);
        var event = new EventId(root.get("event", ID));
        var people = new PeopleReading();
        var organisations = people.organisations(root);
        var persons = people.persons(root);
        var partyIds = new Ids<>(PartyId::new);
        var parties = root.each("parties", fields -> party(fields, event, partyIds));
        var guests = root.each("guests", fields -> guest(fields, event, people, partyIds));
        root.done();
        return new Read(parties, guests, persons, organisations);
    }

    static JsonObject party(Party party) {
        return new JsonObject()
                .text("id", party.id())
                .words("name", party.name())
                .someText("organisation", some(party.organisation()))
                .number("heads", party.heads());
    }

    private static Party party(Fields fields, EventId event, Ids<PartyId> ids) {
        return new Party(
                ids.own(fields),
                event,
                fields.get("name", WORDS),
                fields.find("organisation", ID).map(OrganisationId::new),
                fields.get("heads", number(1, Party.MOST_HEADS)));
    }

    static JsonObject guest(Attendance guest) {
        return new JsonObject()
                .text("id", guest.id())
                .text("person", guest.person())
                .word("state", guest.state())
                .text("walkIn", guest.walkIn() ? "yes" : "no")
                .someText("checkedInAt", some(guest.checkedInAt()))
                .word("part", guest.part())
                .someText("party", some(guest.party()))
                .someText("invitedOn", some(guest.reply().invitedOn()))
                .someText("answeredOn", some(guest.reply().answeredOn()))
                .someText("waitingSince", some(guest.reply().waitingSince()));
    }

    private static Attendance guest(Fields fields, EventId event, PeopleReading people, Ids<PartyId> parties) {
        return new Attendance(
                new AttendanceId(fields.get("id", ID)),
                event,
                people.person(fields, "person"),
                fields.get("state", oneOf(AttendanceState.class)),
                ProceedingsFileReader.isYes(fields, "walkIn"),
                fields.find("checkedInAt", DossierHeadFile.INSTANT),
                fields.find("part", oneOf(GuestPart.class)).orElse(GuestPart.GUEST),
                parties.findReferred(fields, "party"),
                new Reply(
                        fields.find("invitedOn", DATE),
                        fields.find("answeredOn", DATE),
                        fields.find("waitingSince", DossierHeadFile.INSTANT)));
    }

    private static String some(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
