package org.amanat.operations;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amanat.model.event.EventId;
import org.amanat.model.event.Role;
import org.amanat.model.people.PersonId;
import org.amanat.store.PersonLines;

/** What everybody does at which events, gathered from their parts. */
final class EventParts {

    private final Map<PersonId, Set<Role>> roles = new HashMap<>();
    private final Map<PersonId, Set<EventId>> events = new HashMap<>();

    void add(PersonLines.Part part) {
        events.computeIfAbsent(part.person(), _ -> new HashSet<>()).add(part.event());
        part.role()
                .ifPresent(role -> roles.computeIfAbsent(part.person(), _ -> EnumSet.noneOf(Role.class))
                        .add(role));
    }

    Set<Role> roles(PersonId person) {
        return roles.getOrDefault(person, Set.of());
    }

    Set<EventId> events(PersonId person) {
        return events.getOrDefault(person, Set.of());
    }
}
