package org.amanat.ui.today;

import java.util.ArrayList;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.change.ChangeSet;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** The first screen: the date, the next event and what it lacks, what was printed, and the world days that come. */
public final class TodayScreen implements Screen {

    private final TodayModel model;
    private final UiTexts texts;
    private final ScrollPane node;
    private final Label date = Words.title("");
    private final Label soon = Words.subtitle("");
    private final Columns columns = new Columns();
    private final NextEventCard nextEvent;
    private final PromisesCard promises;
    private final ConsentCard consent;
    private final PrintedCard printed;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;

    public TodayScreen(TodayModel model, UiTexts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.nextEvent = new NextEventCard(texts, navigator);
        this.promises = new PromisesCard(texts, navigator);
        this.consent = new ConsentCard(texts, navigator);
        this.printed = new PrintedCard(model, texts, navigator);
        this.crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("ui.nav.today")));
        Button create = Buttons.plain(texts.get("ui.events.new"), () -> navigator.open(new Place.NewEvent()));
        create.setId("today-new-event");
        var body = new VBox(Card.apart(new VBox(date, soon), create), columns);
        body.getStyleClass().add("page-body");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("page");
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
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
        date.setText(texts.longDate(model.today()));
        showComing();
        model.load();
    }

    @Override
    public void changed(ChangeSet changes) {
        model.load();
    }

    private void show(TodayModel.Shown shown) {
        var cards = new ArrayList<Node>();
        shown.morning().map(nextEvent::morning).ifPresent(cards::add);
        cards.add(nextEvent.of(shown.next(), model.today()));
        shown.last().map(nextEvent::last).ifPresent(cards::add);
        if (!shown.stories().isEmpty()) {
            cards.add(consent.of(shown.stories()));
        }
        if (!shown.promises().isEmpty()) {
            cards.add(promises.of(shown.promises()));
        }
        cards.add(printed.of(shown.printed()));
        columns.main(cards.toArray(Node[]::new));
    }

    private void showComing() {
        var coming = model.coming();
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        for (var day : coming) {
            var when = Words.plain(texts.dayAndMonth(day.date()));
            when.getStyleClass().add("coming-date");
            when.setMinWidth(Label.USE_PREF_SIZE);
            var row = new HBox(when, Words.plain(texts.best(day.observance().name())));
            row.getStyleClass().add("apart");
            rows.getChildren().add(row);
        }
        if (!coming.isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last-row");
            soon.setText(soon(coming.getFirst()));
        }
        columns.side(Card.titled(texts.get("ui.today.coming"), rows));
    }

    private String soon(TodayModel.Coming day) {
        String name = texts.best(day.observance().name());
        return switch ((int) day.days()) {
            case 0 -> texts.get("ui.today.observance.today", name);
            case 1 -> texts.get("ui.today.observance.tomorrow", name);
            default -> texts.get("ui.today.observance.in-days", name, day.days());
        };
    }
}
