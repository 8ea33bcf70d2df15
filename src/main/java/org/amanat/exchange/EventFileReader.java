package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.DATE;
import static org.amanat.exchange.json.FieldType.ID;
import static org.amanat.exchange.json.FieldType.LANGUAGE;
import static org.amanat.exchange.json.FieldType.TEXT;
import static org.amanat.exchange.json.FieldType.TIME;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.number;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amanat.exchange.json.Fields;
import org.amanat.model.Language;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** Reads an event file whole, or not at all. */
public final class EventFileReader {

    private static final int LARGEST_HALL = 1_000_000;

    private final PeopleReading people = new PeopleReading();
    private final ProgrammeReading programme = new ProgrammeReading(people);

    private EventFileReader() {}

    /**
     * The plan that a file holds.
     *
     * @param file its name, for the sentence about a mistake
     * @throws ProblemException if it is not an event file, is of a newer program, or a field of it is wrong
     */
    public static EventPlan read(byte[] bytes, String file) {
        return new EventFileReader().plan(FileHeading.open(bytes, file, EventFile.FORMAT, EventFile.VERSION));
    }

    private EventPlan plan(Fields root) {
        var organisations = people.organisations(root);
        var persons = people.persons(root);
        var plan = root.object("event", fields -> {
            var venue = fields.findObject("venue", EventFileReader::venue);
            var event = event(fields, venue.map(Venue::id));
            var items = programme.items(fields, event.id());
            return new EventPlan(event, venue, items, programme.appearances(), persons, organisations);
        });
        root.done();
        return plan;
    }

    private Event event(Fields fields, Optional<VenueId> venue) {
        var starts = fields.get("starts", TIME);
        var ends = fields.get("ends", TIME);
        if (ends.isBefore(starts)) {
            throw fields.problem(ProblemCode.EVENT_FIELD_INVALID, "ends", "\"" + starts + "\" … \"23:59\"");
        }
        var languages = fields.list("languages", LANGUAGE);
        return new Event(
                new EventId(fields.get("id", ID)),
                fields.get("title", WORDS),
                fields.words("subtitle"),
                fields.find("observance", TEXT),
                fields.get("date", DATE),
                starts,
                ends,
                venue,
                languages.isEmpty() ? List.of(Language.ENGLISH) : languages,
                people.partners(fields),
                fields.find("state", oneOf(EventState.class)).orElse(EventState.PLANNED),
                fields.words("note"));
    }

    private static Venue venue(Fields fields) {
        var capacity = fields.find("capacity", number(1, LARGEST_HALL));
        return new Venue(
                new VenueId(fields.get("id", ID)),
                fields.get("name", WORDS),
                fields.words("address"),
                capacity.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
