package org.amanat.ui.common.plan;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.operations.People;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Everybody and every organisation in the file, to choose from. Used on the window's thread only. */
public final class Directory {

    private final People people;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<List<Person>> persons = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Organisation>> organisations = new ReadOnlyObjectWrapper<>(List.of());

    public Directory(People people, Tasks tasks, UiTexts texts) {
        this.people = people;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Loads both, again if they were loaded before. */
    public void load() {
        tasks.create(texts.get("ui.plan.loading"), _ -> new Found(people.persons(), people.organisations()))
                .onSuccess(found -> {
                    organisations.set(found.organisations());
                    persons.set(found.persons());
                })
                .start();
    }

    /** Loads the organisations alone, where nobody is chosen and there may be very many. */
    public void loadOrganisations() {
        tasks.create(texts.get("ui.plan.loading"), _ -> people.organisations())
                .onSuccess(organisations::set)
                .start();
    }

    /** In the order in which they are listed. */
    public ReadOnlyObjectProperty<List<Person>> personsProperty() {
        return persons.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Organisation>> organisationsProperty() {
        return organisations.getReadOnlyProperty();
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return organisations.get().stream()
                .filter(found -> found.id().equals(id))
                .findFirst();
    }

    private record Found(List<Person> persons, List<Organisation> organisations) {}
}
