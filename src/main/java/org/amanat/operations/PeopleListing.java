package org.amanat.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.event.EventId;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.SearchWords;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** The list of all persons and organisations, for all events, to look through quickly. */
public final class PeopleListing {

    private final Workspace workspace;

    PeopleListing(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Everybody and every organisation, by their words: names in Latin letters come first. */
    public List<Listed> all() {
        return workspace.read(records -> new Reading(records).all());
    }

    /** One look into the file. */
    private static final class Reading {

        private final Records records;
        private final Map<PersonId, Set<Role>> roles = new HashMap<>();
        private final Map<PersonId, Set<EventId>> events = new HashMap<>();

        Reading(Records records) {
            this.records = records;
        }

        List<Listed> all() {
            records.events().all().forEach(event -> parts(event.id()));
            var organisations = records.organisations().all().stream()
                    .collect(Collectors.toMap(Organisation::id, Function.identity()));
            var words = new HashMap<OrganisationId, String>();
            organisations.forEach((id, organisation) -> words.put(id, SearchWords.of(organisation)));
            var pictured = records.portraits().pictured();
            var speakers = new HashMap<OrganisationId, Integer>();
            var all = new ArrayList<Listed>();
            records.persons().allWithWords((person, own) -> {
                person.organisation().ifPresent(body -> speakers.merge(body, 1, Integer::sum));
                all.add(someone(person, own, organisations, words, pictured));
            });
            organisations
                    .values()
                    .forEach(body -> all.add(new Listed.Body(
                            body, speakers.getOrDefault(body.id(), 0), words.getOrDefault(body.id(), ""))));
            all.sort(Comparator.comparing(Listed::words));
            return List.copyOf(all);
        }

        private Listed someone(
                Person person,
                String own,
                Map<OrganisationId, Organisation> organisations,
                Map<OrganisationId, String> words,
                Set<PersonId> pictured) {
            String theirs = person.organisation().map(words::get).orElse("");
            return new Listed.Someone(
                    person,
                    person.organisation().flatMap(id -> Optional.ofNullable(organisations.get(id))),
                    roles.getOrDefault(person.id(), Set.of()),
                    events.getOrDefault(person.id(), Set.of()),
                    pictured.contains(person.id()),
                    theirs.isEmpty() ? own : own + " " + theirs);
        }

        private void parts(EventId event) {
            records.appearances().of(event).forEach(appearance -> {
                roles.computeIfAbsent(appearance.person(), _ -> EnumSet.noneOf(Role.class))
                        .add(appearance.role());
                events.computeIfAbsent(appearance.person(), _ -> new HashSet<>())
                        .add(event);
            });
            records.attendances()
                    .of(event)
                    .forEach(attendance -> events.computeIfAbsent(attendance.person(), _ -> new HashSet<>())
                            .add(event));
        }
    }
}
