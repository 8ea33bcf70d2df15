package org.amanat.operations;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.store.Records;

/** Gathers one event with everything that belongs to it. */
final class Plans {

    private Plans() {}

    static EventPlan of(Records records, EventId id) {
        Event event = records.events().get(id);
        var appearances = records.appearances().of(id);
        var personIds = appearances.stream().map(Appearance::person).collect(Collectors.toSet());
        Map<PersonId, Person> persons =
                records.persons().of(personIds).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var organisationIds = Stream.concat(
                        event.partners().stream(), persons.values().stream().flatMap(p -> p.organisation().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<OrganisationId, Organisation> organisations = records.organisations().of(organisationIds).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return new EventPlan(
                event,
                event.venue().flatMap(records.venues()::find),
                records.programme().of(id),
                appearances,
                persons,
                organisations);
    }
}
