package org.amanat.ui.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.DateEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.preferences.Preferences;

/** The form for a new event, shown over the list of events. */
public final class NewEventPane {

    private final NewEventModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;

    public NewEventPane(NewEventModel model, UiTexts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    /** Shows an empty form. */
    public void show() {
        model.clear();
        model.loadVenues(venues -> dialogs.show(form(venues)));
    }

    private Card form(List<Venue> venues) {
        var title = new LocalizedEntry("new-title", texts.get("ui.event.title"), Preferences.LANGUAGES, 1, texts)
                .onSave(model::title);
        var date = new DateEntry("new-date", texts.get("ui.event.date"), texts);
        date.onSave(model::date);
        var starts = ParsedEntry.time("new-starts", texts.get("ui.event.starts"), texts);
        var ends = ParsedEntry.time("new-ends", texts.get("ui.event.ends"), texts);
        Runnable showDerived = () -> {
            date.set(model.event().date());
            starts.set(model.event().starts());
            ends.set(model.event().ends());
        };
        starts.onSave(from -> {
            model.starts(from);
            showDerived.run();
        });
        ends.onSave(until -> {
            if (!model.ends(until)) {
                ends.complain(texts.get("ui.event.ends.early"));
            }
        });
        var observance = ChoiceEntry.searchable(
                "new-observance",
                texts.get("ui.event.observance"),
                EventChoices.observances(),
                code -> EventChoices.observance(code, texts));
        observance.onSave(code -> {
            model.observance(code);
            showDerived.run();
        });
        observance.set(Optional.empty());
        var languages = ChoiceEntry.of(
                "new-languages",
                texts.get("ui.event.languages"),
                EventChoices.languages(model.event().languages()),
                chosen -> EventChoices.languages(chosen, texts));
        languages.set(model.event().languages());
        languages.onSave(model::languages);
        showDerived.run();
        var form = new Form()
                .row(observance)
                .row(title)
                .row(date, starts, ends)
                .row(venue(venues), newVenue())
                .row(languages);
        var card = Card.titled(texts.get("ui.events.new"), form, buttons(title));
        card.getStyleClass().addAll("dialog", "wide-dialog");
        return card;
    }

    private ChoiceEntry<Optional<VenueId>> venue(List<Venue> venues) {
        var names = venues.stream().collect(Collectors.toMap(Venue::id, place -> texts.best(place.name())));
        var venue = ChoiceEntry.of(
                "new-venue",
                texts.get("ui.event.venue"),
                EventChoices.withNone(venues.stream().map(Venue::id)),
                chosen -> chosen.map(names::get).orElseGet(() -> texts.get("ui.event.no-venue")));
        venue.set(Optional.empty());
        venue.onSave(model::venue);
        return venue;
    }

    private TextEntry newVenue() {
        var entry = TextEntry.line("new-venue-name", texts.get("ui.event.new-venue"));
        entry.in(texts.language()).onSave(model::newVenue);
        return entry;
    }

    private HBox buttons(LocalizedEntry title) {
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button create = Buttons.main(texts.get("ui.events.create"), () -> create(title));
        create.setId("create-event");
        create.setDefaultButton(true);
        var buttons = new HBox(cancel, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void create(LocalizedEntry title) {
        model.title(title.read());
        if (title.read().isEmpty()) {
            var first = title.in(texts.language());
            first.complain(texts.get("ui.event.title.needed"));
            first.control().requestFocus();
            return;
        }
        model.create(event -> {
            dialogs.close();
            navigator.open(new Place.AnEvent(event));
        });
    }
}
