package org.amanat.operations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.PersonLine;
import org.amanat.model.people.SearchWords;

/** Every organisation as an entry of the list of everybody, and persons with the organisation that they speak for. */
final class Bodies {

    private final Map<OrganisationId, Listed.Body> bodies = new HashMap<>();

    private final int persons;

    /** @param persons how many speak for each, and for none */
    Bodies(List<Organisation> all, Map<Optional<OrganisationId>, Integer> persons) {
        this.persons = persons.values().stream().mapToInt(Integer::intValue).sum();
        for (var body : all) {
            int speakers = persons.getOrDefault(Optional.of(body.id()), 0);
            bodies.put(body.id(), new Listed.Body(body, speakers, SearchWords.of(body)));
        }
    }

    /** How many entries the list has: these and all persons. */
    int count() {
        return bodies.size() + persons;
    }

    Collection<Listed.Body> listed() {
        return bodies.values();
    }

    /** These persons as entries of the list; they are found by the words of their organisation too. */
    List<Listed> listed(List<PersonLine> persons, EventParts parts) {
        return persons.stream()
                .<Listed>map(person -> {
                    var body = person.organisation().flatMap(id -> Optional.ofNullable(bodies.get(id)));
                    return new Listed.Someone(
                            person,
                            body.map(Listed.Body::organisation),
                            parts.roles(person.id()),
                            parts.events(person.id()),
                            body.map(theirs -> person.words() + " " + theirs.words())
                                    .orElse(person.words()));
                })
                .toList();
    }
}
