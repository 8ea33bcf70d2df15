package org.amanat.ui.events;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventState;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;

/** The list of events: found by words and by state, opened, or begun. */
public final class EventsScreen implements Screen {

    private final VBox node;
    private final EventsModel model;
    private final UiTexts texts;
    private final Runnable newEvent;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;

    /**
     * @param newEvent shows the form for a new event
     * @param bringIn lets a file with an event be chosen and brought in
     */
    public EventsScreen(EventsModel model, UiTexts texts, Navigator navigator, Runnable newEvent, Runnable bringIn) {
        this.model = model;
        this.texts = texts;
        this.newEvent = newEvent;
        this.crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("ui.nav.events")));
        var table = new EventsTable(model, texts, navigator).node();
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new Card(filters(), table);
        list.getStyleClass().add("list-sheet");
        list.visibleProperty().bind(model.emptyProperty().not());
        var begin = begin();
        begin.visibleProperty().bind(model.emptyProperty());
        var sheets = new StackPane(list, begin);
        sheets.setAlignment(Pos.TOP_CENTER);
        VBox.setVgrow(sheets, Priority.ALWAYS);
        Button create = Buttons.main(texts.get("ui.events.new"), newEvent);
        create.setId("new-event");
        Button fromFile = Buttons.plain(texts.get("ui.events.import"), bringIn);
        fromFile.setId("import-event");
        var actions = new HBox(fromFile, create);
        actions.getStyleClass().add("buttons");
        node = new VBox(Card.apart(Words.title(texts.get("ui.nav.events")), actions), sheets);
        node.getStyleClass().add("page-body");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Crumbs> crumbs() {
        return crumbs.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (Stream.of(Aggregate.EVENTS, Aggregate.VENUES, Aggregate.PROGRAMME).anyMatch(changes.touched()::contains)) {
            model.load();
        }
    }

    /** Opens the form for a new event over the list. */
    public void beginNew() {
        newEvent.run();
    }

    /** While there is no event at all. */
    private Card begin() {
        var begin = Card.titled(
                texts.get("ui.events.none"),
                Words.quiet(texts.get("ui.events.none.more")),
                Buttons.plain(texts.get("ui.events.new"), newEvent));
        begin.setMaxHeight(Region.USE_PREF_SIZE);
        return begin;
    }

    private HBox filters() {
        var search = new TextField();
        search.setId("events-search");
        search.setPromptText(texts.get("ui.events.search"));
        search.setAccessibleText(texts.get("ui.events.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        var states = ChoiceEntry.of(
                "events-state",
                texts.get("ui.events.state"),
                EventChoices.withNone(Stream.of(EventState.values())),
                state -> state.map(texts::name).orElseGet(() -> texts.get("ui.events.all-states")));
        states.set(model.stateProperty().get());
        states.onSave(model.stateProperty()::set);
        var filters = new HBox(search, states.control());
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("apart");
        return filters;
    }
}
