package org.amanat.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.VenueId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.PersonId;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Everything in the file by its words. */
public final class Search {

    private final Workspace workspace;

    Search(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Events and items with the latest event first, then stories by pseudonym and theme, persons, organisations and
     * venues as they were added.
     */
    public List<Finding> all() {
        return workspace.read(records -> new Reading(records).all());
    }

    /** One look into the file, with what it remembers on the way. */
    private static final class Reading {

        private final Records records;
        private final Map<PersonId, Finding.Part> parts = new HashMap<>();
        private final Map<OrganisationId, Finding.Part> partsOfOrganisations = new HashMap<>();
        private final Map<VenueId, EventId> heldAt = new HashMap<>();
        private final List<Finding> found = new ArrayList<>();

        Reading(Records records) {
            this.records = records;
        }

        List<Finding> all() {
            var events = records.events().all();
            events.forEach(event -> found.add(Finding.AnEvent.of(event)));
            events.forEach(this::event);
            events.forEach(this::guests);
            records.stories().all().forEach(story -> found.add(Finding.AStory.of(story)));
            persons();
            records.organisations()
                    .all()
                    .forEach(organisation -> found.add(Finding.AnOrganisation.of(
                            organisation, Optional.ofNullable(partsOfOrganisations.get(organisation.id())))));
            records.venues()
                    .all()
                    .forEach(venue -> found.add(Finding.AVenue.of(venue, Optional.ofNullable(heldAt.get(venue.id())))));
            return found;
        }

        private void event(EventSummary event) {
            var id = event.id();
            records.events().get(id).venue().ifPresent(venue -> heldAt.putIfAbsent(venue, id));
            records.programme().of(id).forEach(item -> found.add(Finding.AnItem.of(item, event)));
            records.appearances().of(id).stream()
                    .map(Appearance::person)
                    .forEach(person -> parts.putIfAbsent(person, new Finding.Part(id, person, true)));
        }

        private void guests(EventSummary event) {
            var id = event.id();
            records.attendances().of(id).stream()
                    .map(Attendance::person)
                    .forEach(person -> parts.putIfAbsent(person, new Finding.Part(id, person, false)));
        }

        private void persons() {
            var organisations = records.organisations().all().stream()
                    .collect(Collectors.toMap(Organisation::id, Function.identity()));
            for (var person : records.persons().all()) {
                var part = Optional.ofNullable(parts.get(person.id()));
                person.organisation()
                        .ifPresent(body -> part.ifPresent(at -> partsOfOrganisations.putIfAbsent(body, at)));
                found.add(Finding.APerson.of(person, person.organisation().map(organisations::get), part));
            }
        }
    }
}
