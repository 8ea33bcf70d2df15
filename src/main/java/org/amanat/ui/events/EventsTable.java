package org.amanat.ui.events;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.amanat.model.event.EventSummary;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.OpeningTable;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.StateTone;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** A row for each event. Enter or a click opens it. */
final class EventsTable {

    private static final double ROW = 44;

    private final UiTexts texts;
    private final OpeningTable<EventSummary> table;

    EventsTable(EventsModel model, UiTexts texts, Navigator navigator) {
        this.texts = texts;
        table = new OpeningTable<>(
                "events",
                texts.get("ui.nav.events"),
                model.shown(),
                ROW,
                event -> navigator.open(new Place.AnEvent(event.id())),
                this::spoken);
        table.column(texts.get("ui.events.date"), 160, 150, event -> new Label(texts.date(event.date())));
        table.column(
                texts.get("ui.events.title"), 320, 160, event -> table.lines(Words.strong(texts.best(event.title()))));
        table.column(
                texts.get("ui.events.venue"),
                200,
                120,
                event -> table.lines(Words.quiet(event.venue().map(texts::best).orElse(""))));
        table.column(
                texts.get("ui.events.programme"),
                170,
                130,
                event -> Words.quiet(texts.get("ui.events.figures", event.items(), event.persons())));
        table.column(texts.get("ui.events.state"), 110, 100, event -> StateTone.pill(event.state(), texts));
        table.whenNone(texts.get("ui.events.none-found"), model.loadedProperty());
    }

    TableView<EventSummary> node() {
        return table.node();
    }

    private String spoken(EventSummary event) {
        return texts.date(event.date()) + ", " + texts.best(event.title()) + ", " + texts.name(event.state());
    }
}
