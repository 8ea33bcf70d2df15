package org.amanat.operations;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.archive.ArchivedEvent;
import org.amanat.model.archive.GuestList;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.proceedings.BlurredCopy;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;
import org.amanat.store.Records;

/** Gathers everything that a dossier keeps of an event. */
final class Archived {

    private Archived() {}

    /** @param closedAt when it was closed */
    static ArchivedEvent of(Records records, EventId event, Instant closedAt) {
        var day = Proceedings.of(records, event);
        var list = new GuestList(
                records.parties().of(event),
                records.attendances().of(event),
                records.checkIns().of(event),
                records.countedGuests().of(event));
        var persons = persons(
                records, day, list.guests().stream().map(Attendance::person).collect(Collectors.toSet()));
        var named = new HashSet<OrganisationId>();
        persons.values().forEach(person -> person.organisation().ifPresent(named::add));
        list.parties().forEach(party -> party.organisation().ifPresent(named::add));
        var pictures = new HashMap<PhotographId, Picture>();
        var copies = new HashMap<PhotographId, BlurredCopy>();
        for (var photograph : day.photographs()) {
            pictures.put(photograph.id(), records.photographs().picture(photograph.id()));
            records.blurredCopies().find(photograph.id()).ifPresent(copy -> copies.put(photograph.id(), copy));
        }
        return new ArchivedEvent(
                Plans.of(records, event),
                closedAt,
                records.additions().of(event),
                day,
                list,
                persons,
                bodies(records, day, named),
                pictures,
                copies);
    }

    private static Map<PersonId, Person> persons(Records records, DayRecord day, Set<PersonId> guests) {
        var named = new HashSet<>(guests);
        day.statements().forEach(statement -> named.add(statement.speaker()));
        day.commitments().forEach(promise -> promise.spokenBy().ifPresent(named::add));
        return records.persons().of(named).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static Map<OrganisationId, Organisation> bodies(
            Records records, DayRecord day, Set<OrganisationId> ofPersons) {
        var named = new HashSet<>(ofPersons);
        day.demands().forEach(demand -> {
            named.addAll(demand.addressees());
            named.addAll(demand.supporters());
        });
        day.responses().forEach(response -> response.from().ifPresent(named::add));
        day.commitments().forEach(promise -> promise.by().ifPresent(named::add));
        return records.organisations().of(named).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
