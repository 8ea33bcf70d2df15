package org.amanat.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amanat.model.Language;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.amanat.operations.Listed;
import org.amanat.operations.PeopleListing;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Under the list: how many are shown, and what can be done at once with all who are chosen. */
final class ChosenPeople extends HBox {

    private static final List<Language> SPOKEN = List.of(Language.ENGLISH, Language.URDU, Language.SINDHI);

    private final PeopleModel model;
    private final PeopleTable table;
    private final UiTexts texts;
    private final Clock clock;
    private final Label count = Words.quiet("");
    private final MenuButton change;
    private final Menu invite;

    /**
     * Made once for the screen.
     *
     * @param employ asks for which organisation persons speak
     * @param export asks what for, and writes a file
     */
    ChosenPeople(
            PeopleModel model,
            PeopleTable table,
            UiTexts texts,
            Clock clock,
            Consumer<List<PersonId>> employ,
            Runnable export) {
        this.model = model;
        this.table = table;
        this.texts = texts;
        this.clock = clock;
        count.setId("people-count");
        change = new MenuButton(texts.get("ui.people.change-chosen"));
        change.setId("people-change");
        change.setMinWidth(USE_PREF_SIZE);
        invite = new Menu(texts.get("ui.people.invite-to"));
        var organisation = new MenuItem(texts.get("ui.people.employ-item"));
        organisation.setId("people-employ");
        organisation.setOnAction(_ -> employ.accept(table.chosen()));
        change.getItems().setAll(organisation, languages(), sectors(), invite);
        change.setOnShowing(_ -> offerEvents());
        var file = Buttons.quiet(texts.get("exporting.open"), export);
        file.setId("export-people");
        // The first page alone is not the list.
        file.disableProperty().bind(model.list().readingProperty().map(now -> now != FoundPeople.Reading.WHOLE));
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("buttons");
        getChildren().addAll(count, between, file, change);
        table.node().getSelectionModel().getSelectedItems().addListener((ListChangeListener<Listed>) _ -> show());
        model.list().foundProperty().subscribe(_ -> show());
    }

    private void show() {
        int chosen = table.chosen().size();
        int found = model.list().foundProperty().get().size();
        int all = model.list().count();
        String shown = switch (model.list().readingProperty().get()) {
            case NOTHING -> "";
            case FIRST_PAGE ->
                texts.get(
                        found == PeopleListing.PAGE ? "ui.people.count-reading" : "ui.people.count-searching",
                        found,
                        all);
            case WHOLE ->
                found == all ? texts.get("ui.people.count", found) : texts.get("ui.people.count-found", found, all);
        };
        count.setText(chosen > 1 ? texts.get("ui.people.count-chosen", shown, chosen) : shown);
        change.setDisable(chosen == 0);
    }

    private Menu languages() {
        var menu = new Menu(texts.get("ui.people.language"));
        for (var language : SPOKEN) {
            menu.getItems()
                    .add(item(
                            texts.name(language),
                            person -> person.with(new Reach(person.phones(), person.email(), language))));
        }
        return menu;
    }

    private Menu sectors() {
        var menu = new Menu(texts.get("ui.people.sector"));
        for (var sector : Sector.values()) {
            menu.getItems().add(item(texts.name(sector), person -> in(sector, person)));
        }
        return menu;
    }

    private static Person in(Sector sector, Person person) {
        var counted = person.countedAs();
        return person.with(new CountedAs(Optional.of(sector), counted.gender(), counted.ageBand(), counted.district()));
    }

    private void offerEvents() {
        var events = model.open(LocalDate.now(clock));
        invite.getItems().clear();
        events.forEach((name, event) -> {
            var item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.invite(table.chosen(), event));
            invite.getItems().add(item);
        });
        invite.setDisable(events.isEmpty());
    }

    private MenuItem item(String name, UnaryOperator<Person> edit) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> model.changeAll(table.chosen(), edit));
        return item;
    }
}
