package org.amanat.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Sector;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Workspace;

/** Persons and the organisations that they speak for. */
public final class People {

    private final Workspace workspace;

    People(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Everybody, in the order in which they were added. */
    public List<Person> persons() {
        return workspace.read(records -> records.persons().all());
    }

    /** Everything about a person; nothing if there is no such person. */
    public Optional<PersonCard> find(PersonId id) {
        return workspace.read(records -> records.persons().find(id).map(person -> {
            var parts = new ArrayList<PersonCard.Part>();
            var visits = new ArrayList<PersonCard.Visit>();
            for (var event : records.events().all()) {
                records.attendances()
                        .find(event.id(), id)
                        .ifPresent(attendance -> visits.add(new PersonCard.Visit(event, attendance)));
                var items = records.programme().of(event.id()).stream()
                        .collect(Collectors.toMap(ProgrammeItem::id, Function.identity()));
                records.appearances().of(event.id()).stream()
                        .filter(appearance -> appearance.person().equals(id))
                        .forEach(appearance -> parts.add(new PersonCard.Part(
                                event, Objects.requireNonNull(items.get(appearance.item())), appearance)));
            }
            var organisation = records
                    .organisations()
                    .of(person.organisation().stream().toList())
                    .stream()
                    .findFirst();
            return new PersonCard(person, organisation, parts, visits);
        }));
    }

    /** Nothing if there is no such organisation. */
    public Optional<Organisation> organisation(OrganisationId id) {
        return workspace.read(
                records -> records.organisations().of(List.of(id)).stream().findFirst());
    }

    /** Every organisation, in the order in which they were added. */
    public List<Organisation> organisations() {
        return workspace.read(records -> records.organisations().all());
    }

    /** Somebody of whom only the name is known, as they write it. */
    public PersonId add(LocalizedText name) {
        var person = Person.named(name);
        workspace.run(Operation.ADD_PERSON, records -> records.persons().insert(person));
        return person.id();
    }

    /** @throws ProblemException if there is no such person */
    public void edit(Person person) {
        workspace.run(
                Operation.EDIT_PERSON,
                records -> records.persons().update(Numbering.of(records).numbered(person)));
    }

    /**
     * Changes something of several persons, in one step.
     *
     * @throws ProblemException if one of them is not in the file any more; then nothing has changed
     */
    public void editAll(List<PersonId> persons, UnaryOperator<Person> change) {
        workspace.run(Operation.EDIT_PERSON, records -> {
            var numbers = Numbering.of(records);
            persons.forEach(id -> records.persons()
                    .update(numbers.numbered(change.apply(records.persons().get(id)))));
        });
    }

    /**
     * Lets a person speak for an organisation that is not in the file yet, in one step.
     *
     * @param person with everything else as it shall be
     * @throws ProblemException if there is no such person
     */
    public OrganisationId employ(Person person, LocalizedText organisation) {
        var added = Organisation.named(organisation, Sector.OTHER);
        workspace.run(Operation.EDIT_PERSON, records -> {
            records.organisations().insert(added);
            records.persons().update(Numbering.of(records).numbered(person.speakingFor(Optional.of(added.id()))));
        });
        return added.id();
    }

    /**
     * Lets several persons speak for an organisation that is not in the file yet, in one step.
     *
     * @throws ProblemException if one of them is not in the file any more; then nothing has changed
     */
    public OrganisationId employAll(List<PersonId> persons, LocalizedText organisation) {
        var added = Organisation.named(organisation, Sector.OTHER);
        workspace.run(Operation.EDIT_PERSON, records -> {
            records.organisations().insert(added);
            persons.forEach(
                    id -> records.persons().update(records.persons().get(id).speakingFor(Optional.of(added.id()))));
        });
        return added.id();
    }

    public OrganisationId addOrganisation(LocalizedText name, Sector sector) {
        var organisation = Organisation.named(name, sector);
        workspace.run(
                Operation.ADD_ORGANISATION, records -> records.organisations().insert(organisation));
        return organisation.id();
    }

    /** @throws ProblemException if there is no such organisation */
    public void edit(Organisation organisation) {
        workspace.run(
                Operation.EDIT_ORGANISATION,
                records -> records.organisations().update(Numbering.of(records).numbered(organisation)));
    }
}
