package org.amanat.model.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;

/**
 * Everything that is planned for one event, in one value: what is printed, exported and shown.
 *
 * @param items in their order
 * @param appearances of all items, ordered by item and within it by their order
 * @param persons everybody who appears
 * @param organisations everything that those persons speak for, and the partners
 */
public record EventPlan(
        Event event,
        Optional<Venue> venue,
        List<ProgrammeItem> items,
        List<Appearance> appearances,
        Map<PersonId, Person> persons,
        Map<OrganisationId, Organisation> organisations) {

    public EventPlan {
        items = List.copyOf(items);
        appearances = List.copyOf(appearances);
        persons = Map.copyOf(persons);
        organisations = Map.copyOf(organisations);
    }

    /** The appearances in one item, in their order. */
    public List<Appearance> appearancesIn(ItemId item) {
        return appearances.stream().filter(a -> a.item().equals(item)).toList();
    }

    /** The person of an appearance of this plan. */
    public Person personOf(Appearance appearance) {
        var person = persons.get(appearance.person());
        if (person == null) {
            throw new IllegalArgumentException("the appearance is not of this plan");
        }
        return person;
    }

    /**
     * As strangers may know it: without the names of those who said no to them.
     *
     * @param withheld what stands where such a name would
     */
    public EventPlan forStrangers(LocalizedText withheld) {
        var known = persons.values().stream()
                .map(person -> person.forStrangers(withheld))
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return new EventPlan(event, venue, items, appearances, known, organisations);
    }

    /** What a person of this plan speaks for, if anything. */
    public Optional<Organisation> organisationOf(Person person) {
        return person.organisation().map(organisations::get);
    }
}
