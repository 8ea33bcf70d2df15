package org.amanat.ui.events;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.jspecify.annotations.Nullable;

/** The fields of an event, beside them how far it is. */
public final class OverviewTab implements EventTab {

    private static final Set<Aggregate> SHOWN =
            Set.of(Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.PEOPLE, Aggregate.VENUES);

    private final OverviewModel model;
    private final Toast toast = new Toast();
    private final StackPane node;
    private final List<Node> actions;
    private @Nullable EventId event;

    public OverviewTab(
            OverviewModel model, UiTexts texts, Navigator navigator, EventExport export, CopyEventPane copy) {
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
        node = new StackPane(page, toast);
        var toFile = Buttons.plain(
                texts.get("ui.event.export"),
                () -> model.shownProperty()
                        .get()
                        .ifPresent(shown -> export.begin(shown.plan().event(), toast)));
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
    public void hidden() {
        toast.hide();
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
