package org.amanat.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Person;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.form.Picker;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.PersonPicker;
import org.amanat.ui.common.plan.UsualRole;

/** Puts somebody into an item of the event: the item first, then the person. Not there while there is no item. */
final class AddSpeaker extends VBox {

    private final SpeakersModel model;
    private final Appearances appearances;
    private final ChoiceEntry<ProgrammeItem> item;
    private final Picker<Person> person;

    AddSpeaker(SpeakersModel model, Appearances appearances, Directory directory, UiTexts texts) {
        this.model = model;
        this.appearances = appearances;
        item = ChoiceEntry.of(
                "speaker-item",
                texts.get("ui.people.item"),
                List.of(),
                one -> one.title().isEmpty() ? texts.name(one.kind()) : texts.best(one.title()));
        person = PersonPicker.of("add-speaker", texts.get("ui.people.add"), directory, texts)
                .onPick(this::appoint);
        getStyleClass().add("add-speaker");
        getChildren().addAll(item.node(), person.control());
    }

    /** Goes to the line for the name. */
    void start() {
        person.control().requestFocus();
    }

    void show(EventPlan plan) {
        Optional<ItemId> chosen = chosen().map(ProgrammeItem::id);
        item.among(plan.items());
        plan.items().stream()
                .filter(one -> chosen.isEmpty() || chosen.get().equals(one.id()))
                .findFirst()
                .or(() -> plan.items().stream().findFirst())
                .ifPresent(item::set);
        setVisible(!plan.items().isEmpty());
        setManaged(!plan.items().isEmpty());
    }

    private Optional<ProgrammeItem> chosen() {
        return item.read() instanceof Reading.Value<ProgrammeItem>(var one) ? Optional.of(one) : Optional.empty();
    }

    private void appoint(Pick<Person> who) {
        chosen().ifPresent(one -> model.plan().ifPresent(plan -> {
            var role = UsualRole.next(one.kind(), plan.appearancesIn(one.id()));
            appearances.appoint(
                    one.id(),
                    who,
                    role,
                    added -> model.plan().stream()
                            .flatMap(now -> now.appearances().stream())
                            .filter(appearance -> appearance.id().equals(added))
                            .findFirst()
                            .ifPresent(appearance -> model.choose(appearance.person())));
        }));
    }
}
