package org.amanat.ui.events;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.StateTone;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** One event: its title, and under it its tabs, which know nothing of each other. */
public final class EventScreen implements Screen {

    private final VBox node = new VBox();
    private final EventModel model;
    private final UiTexts texts;
    private final Map<Tab, EventTab> tabs = new LinkedHashMap<>();
    private final TabPane tabPane = new TabPane();
    private final Label title = Words.title("");
    private final Label line = Words.subtitle("");
    private final StackPane state = new StackPane();
    private final Button door;
    private final HBox actions = new HBox();
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;
    private @Nullable EventId event;
    private @Nullable EventTab inView;

    /** @param tabs in their order; at least one */
    public EventScreen(EventModel model, UiTexts texts, List<EventTab> tabs, Navigator navigator) {
        this.model = model;
        this.door = Buttons.plain(texts.get("ui.event.door"), () -> openDoor(navigator));
        this.door.setId("open-door");
        this.texts = texts;
        this.crumbs = new ReadOnlyObjectWrapper<>(crumbs(""));
        tabs.forEach(this::add);
        tabPane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabPane.getStyleClass().add("event-tabs");
        VBox.setVgrow(tabPane, Priority.ALWAYS);
        title.setWrapText(true);
        actions.setAlignment(Pos.BOTTOM_RIGHT);
        actions.getStyleClass().add("buttons");
        actions.setMinWidth(HBox.USE_PREF_SIZE);
        var beside = new HBox(door, actions);
        beside.setAlignment(Pos.BOTTOM_RIGHT);
        beside.getStyleClass().add("buttons");
        beside.setMinWidth(HBox.USE_PREF_SIZE);
        var name = new HBox(title, state);
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("page-head");
        node.getChildren().addAll(new VBox(name, Card.apart(line, beside)), tabPane);
        node.getStyleClass().addAll("page-body", "event-page");
        tabPane.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.planProperty().subscribe(plan -> plan.ifPresent(this::show));
    }

    /** Shows an event, at the tab that was open last unless one is named. */
    public EventScreen at(EventId opened, Optional<String> tab) {
        boolean another = !opened.equals(event);
        event = opened;
        model.load(opened);
        Tab wanted = tab.flatMap(this::named)
                .orElseGet(
                        () -> another ? firstTab() : tabPane.getSelectionModel().getSelectedItem());
        if (wanted.isSelected()) {
            choose(wanted);
        } else {
            tabPane.getSelectionModel().select(wanted);
        }
        return this;
    }

    /** Chooses something at the tab in view. */
    public void choose(Place.Thing thing) {
        if (inView != null) {
            inView.choose(thing);
        }
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
    public void hidden() {
        if (inView != null) {
            inView.hidden();
        }
    }

    @Override
    public void changed(ChangeSet changes) {
        if (event != null) {
            model.load(event);
        }
        if (inView != null) {
            inView.changed(changes);
        }
    }

    private void openDoor(Navigator navigator) {
        if (event != null) {
            navigator.open(new Place.Door(event));
        }
    }

    private void add(EventTab content) {
        var tab = new Tab(texts.get(content.titleKey()), content.node());
        tab.setId("tab-" + content.name());
        tabs.put(tab, content);
        tabPane.getTabs().add(tab);
    }

    private void choose(@Nullable Tab chosen) {
        EventTab next = chosen == null ? null : tabs.get(chosen);
        if (inView != null && !inView.equals(next)) {
            inView.hidden();
        }
        inView = next;
        actions.getChildren().setAll(next == null ? List.of() : next.actions());
        if (next != null && event != null) {
            next.show(event);
        }
    }

    private void show(EventPlan plan) {
        title.setText(texts.best(plan.event().title()));
        line.setText(model.line(plan));
        state.getChildren().setAll(StateTone.pill(plan.event().state(), texts));
        crumbs.set(crumbs(title.getText()));
        weighDoor(model.isToday(plan.event()));
    }

    /** On the day the door is what people come for. */
    private void weighDoor(boolean onTheDay) {
        door.getStyleClass().remove(Styles.ACCENT);
        if (onTheDay) {
            door.getStyleClass().add(Styles.ACCENT);
        }
    }

    private Tab firstTab() {
        return tabs.keySet().iterator().next();
    }

    private Optional<Tab> named(String name) {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Crumbs crumbs(String name) {
        return Crumbs.of(texts.get("ui.nav.events"), new Place.EventList(), name);
    }
}
