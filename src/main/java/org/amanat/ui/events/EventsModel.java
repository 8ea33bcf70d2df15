package org.amanat.ui.events;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.texts.Match;
import org.amanat.operations.Events;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** All events of the file, narrowed down by words and by state. */
public final class EventsModel {

    private final Events events;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ObservableList<EventSummary> all = FXCollections.observableArrayList();
    private final FilteredList<EventSummary> shown = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<EventState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    public EventsModel(Events events, Tasks tasks, UiTexts texts) {
        this.events = events;
        this.tasks = tasks;
        this.texts = texts;
        query.subscribe(_ -> narrow());
        state.subscribe(_ -> narrow());
    }

    /** What matches, the latest first. */
    public ObservableList<EventSummary> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /** Words to look for in titles, venues and dates. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The state to show, or nothing for all. */
    public ObjectProperty<Optional<EventState>> stateProperty() {
        return state;
    }

    /** Whether what is shown is what the file holds; false until it was loaded for the first time. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether the file is known to hold no event at all. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public void load() {
        tasks.create(texts.get("ui.events.loading"), _ -> events.all())
                .onSuccess(this::show)
                .start();
    }

    private void show(List<EventSummary> summaries) {
        all.setAll(summaries);
        empty.set(summaries.isEmpty());
        loaded.set(true);
    }

    private void narrow() {
        var match = Match.of(query.get());
        var wanted = state.get();
        shown.setPredicate(event -> wanted.map(event.state()::equals).orElse(true) && match.in(words(event)));
    }

    private String words(EventSummary event) {
        return String.join(" ", event.title().texts().values())
                + " "
                + String.join(
                        " ", event.venue().orElse(LocalizedText.empty()).texts().values())
                + " " + texts.date(event.date());
    }
}
