package org.amanat.ui.events;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Venue;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.form.Typed;
import org.amanat.ui.common.preferences.Preferences;
import org.jspecify.annotations.Nullable;

/** Where the event is, and what is known of the place. */
final class VenueFields {

    private static final int MOST_SEATS = 100_000;

    private final OverviewModel model;
    private final UiTexts texts;
    private final ChoiceEntry<Optional<Venue>> chosen;
    private final LocalizedEntry name;
    private final LocalizedEntry address;
    private final ParsedEntry<OptionalInt> capacity;
    private final TextEntry another;
    private final Form known = new Form();
    private @Nullable Venue venue;

    VenueFields(OverviewModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        chosen = ChoiceEntry.of(
                "event-venue",
                texts.get("ui.event.venue.chosen"),
                List.of(Optional.empty()),
                place -> place.map(one -> texts.best(one.name())).orElseGet(() -> texts.get("ui.event.no-venue")));
        chosen.onSave(place -> model.edit(draft -> draft.venue(place.map(Venue::id))));
        name = localized("venue-name", "ui.event.venue.name", 1)
                .onSave(text -> edit(old -> new Venue(old.id(), text, old.address(), old.capacity())));
        address = localized("venue-address", "ui.event.venue.address", 1)
                .onSave(text -> edit(old -> new Venue(old.id(), old.name(), text, old.capacity())));
        capacity = new ParsedEntry<>(
                "venue-capacity",
                texts.get("ui.event.venue.capacity"),
                VenueFields::seats,
                seats -> seats.isPresent() ? Integer.toString(seats.getAsInt()) : "",
                texts.get("ui.event.venue.capacity.needed"));
        capacity.onSave(seats -> edit(old -> new Venue(old.id(), old.name(), old.address(), seats)));
        another = TextEntry.line("venue-new", texts.get("ui.event.new-venue")).in(texts.language());
        another.onSave(this::add);
        known.row(name.in(Preferences.LANGUAGES.getFirst()))
                .row(name.in(Preferences.LANGUAGES.getLast()))
                .row(address.in(Preferences.LANGUAGES.getFirst()))
                .row(address.in(Preferences.LANGUAGES.getLast()))
                .row(capacity);
    }

    Form form() {
        return new Form().row(chosen).add(known).row(another);
    }

    void show(OverviewModel.Shown shown) {
        venue = shown.plan().venue().orElse(null);
        chosen.among(EventChoices.withNone(shown.venues().stream()));
        chosen.set(shown.plan().venue());
        known.setVisible(venue != null);
        known.setManaged(venue != null);
        if (venue != null) {
            name.set(venue.name());
            address.set(venue.address());
            capacity.set(venue.capacity());
        }
    }

    private void edit(UnaryOperator<Venue> change) {
        if (venue != null) {
            venue = change.apply(venue);
            model.edit(venue);
        }
    }

    private void add(String typed) {
        if (!typed.isEmpty()) {
            model.addVenue(LocalizedText.of(texts.language(), typed));
            another.set("");
        }
    }

    /** An empty field means that nobody knows how many. */
    private static Optional<OptionalInt> seats(String typed) {
        if (typed.isBlank()) {
            return Optional.of(OptionalInt.empty());
        }
        var seats = Typed.number(typed, 1, MOST_SEATS);
        return seats.isPresent() ? Optional.of(seats) : Optional.empty();
    }

    private LocalizedEntry localized(String id, String labelKey, int rows) {
        return new LocalizedEntry(id, texts.get(labelKey), Preferences.LANGUAGES, rows, texts);
    }
}
