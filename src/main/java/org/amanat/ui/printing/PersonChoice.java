package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;

/** One of those who have a part in the event, or none of them. */
final class PersonChoice {

    private PersonChoice() {}

    /**
     * A list to choose from.
     *
     * @param nobody what is chosen when nobody is
     */
    static Node of(
            String id,
            String label,
            String nobody,
            EventPlan plan,
            Optional<PersonId> chosen,
            UiTexts texts,
            Consumer<Optional<PersonId>> changed) {
        var choices = new ArrayList<Optional<PersonId>>();
        choices.add(Optional.empty());
        people(plan, texts).forEach(person -> choices.add(Optional.of(person.id())));
        var entry = ChoiceEntry.of(
                id,
                label,
                choices,
                choice -> choice.map(plan.persons()::get)
                        .map(person -> texts.best(person.name()))
                        .orElse(nobody));
        entry.set(chosen.filter(plan.persons()::containsKey));
        entry.onSave(changed);
        return entry.node();
    }

    private static List<Person> people(EventPlan plan, UiTexts texts) {
        return plan.persons().values().stream()
                .filter(person -> !person.name().isEmpty())
                .sorted(Comparator.comparing(person -> texts.best(person.name())))
                .toList();
    }
}
