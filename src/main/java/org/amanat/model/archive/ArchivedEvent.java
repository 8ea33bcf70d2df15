package org.amanat.model.archive;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.proceedings.BlurredCopy;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;
import org.amanat.model.proceedings.Statement;

/**
 * Everything that a dossier keeps of an event, but for its stories, which only the gate gives out.
 *
 * @param closedAt since when its record stays as it is
 * @param persons everybody whom the record or the list of guests names
 * @param organisations that the record, the parties or these persons name
 * @param pictures of the photographs of the record
 * @param copies in which faces are blurred, where there is one
 */
public record ArchivedEvent(
        EventPlan plan,
        Instant closedAt,
        List<Addition> additions,
        DayRecord day,
        GuestList list,
        Map<PersonId, Person> persons,
        Map<OrganisationId, Organisation> organisations,
        Map<PhotographId, Picture> pictures,
        Map<PhotographId, BlurredCopy> copies) {

    public ArchivedEvent {
        additions = List.copyOf(additions);
        persons = Map.copyOf(persons);
        organisations = Map.copyOf(organisations);
        pictures = Map.copyOf(pictures);
        copies = Map.copyOf(copies);
    }

    /** Those persons whom the record names. */
    public Set<Person> inRecord() {
        var named = day.statements().stream().map(Statement::speaker).collect(Collectors.toSet());
        day.commitments().forEach(promise -> promise.spokenBy().ifPresent(named::add));
        return those(named);
    }

    /** Those organisations that the record names, and those of its persons. */
    public Set<Organisation> bodiesInRecord() {
        var named = new HashSet<OrganisationId>();
        day.demands().forEach(demand -> {
            named.addAll(demand.addressees());
            named.addAll(demand.supporters());
        });
        day.responses().forEach(response -> response.from().ifPresent(named::add));
        day.commitments().forEach(promise -> promise.by().ifPresent(named::add));
        inRecord().forEach(person -> person.organisation().ifPresent(named::add));
        return bodies(named);
    }

    /** The guests. */
    public Set<Person> onList() {
        return those(list.guests().stream().map(Attendance::person).collect(Collectors.toSet()));
    }

    /** Those organisations that guests and parties come from. */
    public Set<Organisation> bodiesOnList() {
        var named = new HashSet<OrganisationId>();
        list.parties().forEach(party -> party.organisation().ifPresent(named::add));
        onList().forEach(person -> person.organisation().ifPresent(named::add));
        return bodies(named);
    }

    /** Without persons and organisations whom nothing here names. */
    ArchivedEvent withoutUnnamed() {
        return new ArchivedEvent(
                plan,
                closedAt,
                additions,
                day,
                list,
                Stream.concat(inRecord().stream(), onList().stream())
                        .distinct()
                        .collect(Collectors.toMap(Person::id, Function.identity())),
                Stream.concat(bodiesInRecord().stream(), bodiesOnList().stream())
                        .distinct()
                        .collect(Collectors.toMap(Organisation::id, Function.identity())),
                pictures,
                copies);
    }

    /** The same, where figures about its guests left in one more dossier. */
    public ArchivedEvent countedIn(DocumentId dossier, Set<String> fingerprints) {
        return new ArchivedEvent(
                plan,
                closedAt,
                additions,
                day,
                list.countedIn(dossier, fingerprints),
                persons,
                organisations,
                pictures,
                copies);
    }

    private Set<Person> those(Set<PersonId> ids) {
        return persons.values().stream()
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toSet());
    }

    private Set<Organisation> bodies(Set<OrganisationId> ids) {
        return organisations.values().stream()
                .filter(organisation -> ids.contains(organisation.id()))
                .collect(Collectors.toSet());
    }

    /** What of it may be published. */
    public ArchivedEvent published() {
        return PublicPart.of(this);
    }
}
