package org.amanat.ui.people;

import java.util.List;
import java.util.Optional;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Match;

/**
 * Somebody who appears in an event.
 *
 * @param parts what the person does there, in the order of the programme
 */
record Speaker(Person person, Optional<Organisation> organisation, List<Part> parts) {

    /** One appearance with its item. */
    record Part(Appearance appearance, ProgrammeItem item) {}

    Speaker {
        parts = List.copyOf(parts);
    }

    PersonId id() {
        return person.id();
    }

    /** Everybody who appears, in the order in which the programme first has them. */
    static List<Speaker> of(EventPlan plan) {
        var items = plan.items();
        var parts = items.stream()
                .flatMap(item -> plan.appearancesIn(item.id()).stream().map(a -> new Part(a, item)))
                .toList();
        return parts.stream()
                .map(part -> plan.personOf(part.appearance()))
                .distinct()
                .map(person -> new Speaker(
                        person,
                        plan.organisationOf(person),
                        parts.stream()
                                .filter(part -> part.appearance().person().equals(person.id()))
                                .toList()))
                .toList();
    }

    /** Whether the name, the office or the organisation has what is looked for. */
    boolean isFoundBy(Match match) {
        return match.in(person.name())
                || match.in(person.office())
                || organisation.map(Organisation::name).filter(match::in).isPresent();
    }
}
