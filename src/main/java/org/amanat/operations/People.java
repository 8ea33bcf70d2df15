package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
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

    /** Every organisation, in the order in which they were added. */
    public List<Organisation> organisations() {
        return workspace.read(records -> records.organisations().all());
    }

    /** Somebody of whom only the name is known, as they write it. */
    public PersonId add(LocalizedText name) {
        var person = named(name);
        workspace.run(Operation.ADD_PERSON, records -> records.persons().insert(person));
        return person.id();
    }

    /** A new person of whom only the name is known. */
    static Person named(LocalizedText name) {
        return new Person(
                PersonId.next(),
                name,
                LocalizedText.empty(),
                LocalizedText.empty(),
                Optional.empty(),
                "",
                "",
                name.bestLanguage(Language.ENGLISH),
                "",
                LocalizedText.empty());
    }

    /** @throws ProblemException if there is no such person */
    public void edit(Person person) {
        workspace.run(Operation.EDIT_PERSON, records -> records.persons().update(person));
    }

    /**
     * Lets a person speak for an organisation that is not in the file yet, in one step.
     *
     * @param person with everything else as it shall be
     * @throws ProblemException if there is no such person
     */
    public OrganisationId employ(Person person, LocalizedText organisation) {
        var added = new Organisation(OrganisationId.next(), organisation, Sector.OTHER, "");
        workspace.run(Operation.EDIT_PERSON, records -> {
            records.organisations().insert(added);
            records.persons().update(person.speakingFor(Optional.of(added.id())));
        });
        return added.id();
    }

    public OrganisationId addOrganisation(LocalizedText name, Sector sector) {
        var organisation = new Organisation(OrganisationId.next(), name, sector, "");
        workspace.run(
                Operation.ADD_ORGANISATION, records -> records.organisations().insert(organisation));
        return organisation.id();
    }

    /** @throws ProblemException if there is no such organisation */
    public void edit(Organisation organisation) {
        workspace.run(
                Operation.EDIT_ORGANISATION, records -> records.organisations().update(organisation));
    }
}
