package org.amanat.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.form.Picker;
import org.amanat.ui.common.plan.Directory;

/** Asks for which organisation several persons speak from now on: one that is known, a new one, or none. */
final class EmployPane {

    private final PeopleModel model;
    private final Directory directory;
    private final UiTexts texts;
    private final Dialogs dialogs;

    EmployPane(PeopleModel model, Directory directory, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.directory = directory;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    void open(List<PersonId> persons) {
        var choose = new Picker<Organisation>(
                        "employ-organisation",
                        texts.get("ui.people.choose-organisation"),
                        known -> texts.best(known.name()),
                        Organisation::name,
                        typed -> texts.get("ui.people.new-organisation", typed))
                .among(directory.organisationsProperty().get())
                .onPick(picked -> employ(persons, picked));
        var none = Buttons.plain(texts.get("ui.people.employ-none"), () -> {
            dialogs.close();
            model.changeAll(persons, person -> person.speakingFor(Optional.empty()));
        });
        none.setId("employ-none");
        var buttons = new HBox(Buttons.plain(texts.get("ui.cancel"), dialogs::close), none);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var pane = Card.titled(
                texts.get("ui.people.employ"),
                Words.plain(texts.get("ui.people.employ.more", persons.size())),
                choose.control(),
                buttons);
        pane.getStyleClass().add("dialog");
        dialogs.show(pane);
    }

    private void employ(List<PersonId> persons, Pick<Organisation> picked) {
        dialogs.close();
        switch (picked) {
            case Pick.Known<Organisation>(var known) ->
                model.changeAll(persons, person -> person.speakingFor(Optional.of(known.id())));
            case Pick.New<Organisation>(var name) -> model.employAll(persons, name);
        }
    }
}
