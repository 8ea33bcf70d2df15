package org.amanat.ui.events;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.amanat.model.event.Event;
import org.amanat.operations.Events;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.DateEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.task.Tasks;

/** Copies an event for another year: its programme, and if wanted who had which part. */
public final class CopyEventPane {

    private final Events events;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;

    public CopyEventPane(Events events, Tasks tasks, UiTexts texts, Dialogs dialogs, Navigator navigator) {
        this.events = events;
        this.tasks = tasks;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    /** Asks for the day, a year later unless somebody wants another. */
    void show(Event event) {
        var date = new DateEntry("copy-date", texts.get("ui.event.date"), texts);
        date.set(event.date().plusYears(1));
        var people = new CheckBox(texts.get("ui.event.copy.people"));
        people.setId("copy-people");
        people.setWrapText(true);
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        cancel.setId("copy-cancel");
        Button copy = Buttons.main(texts.get("ui.event.copy.yes"), () -> {
            if (date.read() instanceof Reading.Value<LocalDate>(var day)) {
                copy(event, day, people.isSelected());
            }
        });
        copy.setId("copy-create");
        copy.setDefaultButton(true);
        var buttons = new HBox(cancel, copy);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var card = Card.titled(
                texts.get("ui.event.copy.title"),
                Words.plain(texts.get("ui.event.copy.text")),
                new Form().row(date).add(people),
                buttons);
        card.getStyleClass().add("dialog");
        dialogs.show(card);
    }

    private void copy(Event event, LocalDate day, boolean withPeople) {
        tasks.create(texts.get("ui.saving"), _ -> events.copy(event.id(), day, withPeople))
                .onSuccess(copied -> {
                    dialogs.close();
                    navigator.open(new Place.AnEvent(copied));
                })
                .start();
    }
}
