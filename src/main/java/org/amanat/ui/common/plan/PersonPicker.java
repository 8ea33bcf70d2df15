package org.amanat.ui.common.plan;

import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Picker;

/** A line in which everybody in the file is found by name, and somebody new is added by name. */
public final class PersonPicker {

    private PersonPicker() {}

    /** @param label what the person is wanted for */
    public static Picker<Person> of(String id, String label, Directory directory, UiTexts texts) {
        var picker = new Picker<Person>(
                id,
                label,
                person -> listed(person, directory, texts),
                Person::name,
                name -> texts.get("ui.plan.new-person", name));
        directory.personsProperty().subscribe(picker::among);
        return picker;
    }

    /** The name with what tells two of the same name apart: the organisation, else the office. */
    private static String listed(Person person, Directory directory, UiTexts texts) {
        String name = texts.best(person.name());
        String more = person.organisation()
                .flatMap(directory::organisation)
                .map(Organisation::name)
                .map(texts::best)
                .orElseGet(() -> texts.best(person.office()));
        return more.isEmpty() ? name : texts.get("ui.plan.person-of", name, more);
    }
}
