package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.DATE;
import static org.amanat.exchange.json.FieldType.ID;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.number;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amanat.exchange.json.FieldType;
import org.amanat.exchange.json.Fields;
import org.amanat.exchange.json.JsonObject;
import org.amanat.model.archive.GuestList;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.attendance.Reply;
import org.amanat.model.document.DocumentId;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.CheckInId;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;

/** Who came to an event, as a file, described in {@code docs/dossier.md}. */
public final class GuestsFile {

    private static final String FORMAT = "amanat-guests";
    private static final int VERSION = 2;
    private static final FieldType<String> SHA256 =
            FieldType.parsed("\"e3b0c44298fc1c14…\"", Pattern.compile("[0-9a-f]{64}"), UnaryOperator.identity());

    private GuestsFile() {}

    /**
     * A list of guests.
     *
     * @param event whose guests they are
     * @param persons the guests
     * @param organisations that they and the parties come from
     */
    public record Read(
            EventId event,
            GuestList list,
            Map<PersonId, Person> persons,
            Map<OrganisationId, Organisation> organisations) {}

    /** The file, in UTF-8, with everything that is known of each guest. */
    public static byte[] write(
            EventId event, GuestList list, Collection<Person> persons, Collection<Organisation> organisations) {
        return PeopleWriting.named(
                        new JsonObject()
                                .text("format", FORMAT)
                                .number("version", VERSION)
                                .text("event", event),
                        persons,
                        organisations)
                .objects("parties", list.parties().stream().map(GuestsFile::party))
                .objects("guests", list.guests().stream().map(GuestsFile::guest))
                .objects("checkIns", list.checkIns().stream().map(GuestsFile::checkIn))
                .objects(
                        "figures",
                        new TreeMap<>(texts(list.counted())).entrySet().stream().map(GuestsFile::figures))
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
        var guestIds = new Ids<>(AttendanceId::new);
        var guests = root.each("guests", fields -> guest(fields, event, people, guestIds, partyIds));
        var checkInIds = new Ids<>(CheckInId::new);
        var checkIns = root.each("checkIns", fields -> checkIn(fields, checkInIds, guestIds));
        var counted = new HashMap<DocumentId, Set<String>>();
        root.each(
                "figures",
                fields -> counted.put(
                        new DocumentId(fields.get("document", ID)), Set.copyOf(fields.list("counted", SHA256))));
        root.done();
        return new Read(event, new GuestList(parties, guests, checkIns, counted), persons, organisations);
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

    private static Attendance guest(
            Fields fields, EventId event, PeopleReading people, Ids<AttendanceId> ids, Ids<PartyId> parties) {
        return new Attendance(
                ids.own(fields),
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

    static JsonObject checkIn(CheckIn fact) {
        return new JsonObject()
                .text("id", fact.id())
                .text("guest", fact.attendance())
                .number("arrived", fact.arrived())
                .text("at", fact.at())
                .word("way", fact.way())
                .someText("door", fact.door())
                .word("before", fact.before())
                .texts(
                        "replaces",
                        fact.replaces().stream()
                                .map(CheckInId::toString)
                                .sorted()
                                .toList());
    }

    private static CheckIn checkIn(Fields fields, Ids<CheckInId> ids, Ids<AttendanceId> guests) {
        return new CheckIn(
                ids.own(fields),
                guests.referred(fields, "guest"),
                fields.get("arrived", number(0, CheckIn.MOST)),
                fields.get("at", DossierHeadFile.INSTANT),
                fields.get("way", oneOf(Way.class)),
                fields.text("door"),
                fields.get("before", oneOf(AttendanceState.class)),
                fields.list("replaces", ID).stream().map(CheckInId::new).collect(Collectors.toSet()));
    }

    private static JsonObject figures(Map.Entry<String, Set<String>> left) {
        return new JsonObject()
                .text("document", left.getKey())
                .texts("counted", left.getValue().stream().sorted().toList());
    }

    private static Map<String, Set<String>> texts(Map<DocumentId, Set<String>> counted) {
        return counted.entrySet().stream()
                .collect(Collectors.toMap(left -> left.getKey().toString(), Map.Entry::getValue));
    }

    private static String some(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
