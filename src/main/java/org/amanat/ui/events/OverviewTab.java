package org.amanat.ui.events;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.UiTexts;
import org.jspecify.annotations.Nullable;

/** The fields of an event, beside them how far it is. */
public final class OverviewTab implements EventTab {

    private static final Set<Aggregate> SHOWN =
            Set.of(Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.PEOPLE, Aggregate.VENUES);

    private final OverviewModel model;
    private final StackPane node;
    private final List<Node> actions;
    private @Nullable EventId event;

    /** @param export asks for more, and exports */
    public OverviewTab(
            OverviewModel model,
            UiTexts texts,
            Navigator navigator,
            Consumer<List<ExportOrder>> export,
            CopyEventPane copy) {
        this.model = model;
        var fields = new EventFields(model, texts);
        var venue = new VenueFields(model, texts);
        var progress = new EventProgress(texts, navigator);
        var columns = new Columns()
                .main(new Card(fields.form()), new Card(fields.inside()))
                .side(progress.card(), Card.titled(texts.get("ui.event.venue"), venue.form()));
        var page = new ScrollPane(columns);
        page.setFitToWidth(true);
        page.getStyleClass().addAll("page", "tab-page");
        node = new StackPane(page);
        var toFile = Buttons.plain(
                texts.get("exporting.open"),
                () -> model.shownProperty()
                        .get()
                        .ifPresent(shown -> export.accept(orders(shown.plan().event()))));
        toFile.setId("export-event");
        var again = Buttons.plain(
                texts.get("ui.event.copy"),
                () -> model.shownProperty()
                        .get()
                        .ifPresent(shown -> copy.show(shown.plan().event())));
        again.setId("copy-event");
        actions = List.of(again, toFile);
        model.shownProperty()
                .subscribe(shown -> shown.ifPresent(loaded -> {
                    fields.show(loaded);
                    venue.show(loaded);
                    progress.show(loaded.plan());
                }));
    }

    private static List<ExportOrder> orders(Event event) {
        return List.of(
                new ExportOrder.WholeEvent(event.id()),
                new ExportOrder.EventCalendar(event.id()),
                new ExportOrder.Schedule(event.id()),
                new ExportOrder.Speakers(event.id()));
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "ui.event.overview";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> actions() {
        return actions;
    }

    @Override
    public void show(EventId shown) {
        event = shown;
        model.load(shown);
    }

    @Override
    public void changed(ChangeSet changes) {
        if (event != null && changes.touched().stream().anyMatch(SHOWN::contains)) {
            model.load(event);
        }
    }
}
