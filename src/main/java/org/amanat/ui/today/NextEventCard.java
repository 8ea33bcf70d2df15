package org.amanat.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.TimetableWarning;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.EvenRow;
import org.amanat.ui.common.Figure;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.PlanFigures;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** The event that comes next: when and where, its figures, and what a planner should look at. */
final class NextEventCard {

    private static final double BETWEEN = 10;
    private static final String PROGRAMME = "programme";
    private static final String STORIES = "stories";

    private final UiTexts texts;
    private final Navigator navigator;

    NextEventCard(UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    /** @param today on which the door of an event is opened */
    Card of(Optional<EventPlan> next, LocalDate today) {
        return next.map(plan -> of(plan, plan.event().date().equals(today))).orElseGet(this::none);
    }

    /** On the day: whether the narrators are still willing is asked first. */
    Card morning(TodayModel.Morning morning) {
        String sentence = morning.unasked() == 0
                ? texts.get("ui.today.morning.all-asked")
                : texts.get("ui.today.morning.ask", morning.unasked(), morning.narrators());
        var ask = Buttons.main(
                texts.get("ui.today.morning.open"),
                () -> navigator.open(new Place.AnEventTab(morning.event(), STORIES)));
        ask.setId("today-ask-narrators");
        return Card.titled(texts.get("ui.today.morning"), Card.apart(Words.plain(sentence), ask));
    }

    /** An event that is over, while no other is planned. */
    Card last(EventPlan plan) {
        var open = openButton(plan);
        var title = Words.strong(texts.best(plan.event().title()));
        return Card.titled(texts.get("ui.today.last-event"), new VBox(title, Words.quiet(line(plan))), open);
    }

    private Card none() {
        return Card.titled(
                texts.get("ui.today.no-event"),
                Words.quiet(texts.get("ui.today.no-event.more")),
                Buttons.plain(texts.get("ui.events.new"), () -> navigator.open(new Place.NewEvent())));
    }

    private Card of(EventPlan plan, boolean onTheDay) {
        var figures = PlanFigures.of(plan);
        int open = figures.warnings().size();
        Pill pill = switch (open) {
            case 0 -> new Pill(texts.get("ui.today.ready"), Pill.Tone.GOOD);
            case 1 -> new Pill(texts.get("ui.today.open.one"), Pill.Tone.CHECK);
            default -> new Pill(texts.get("ui.today.open.many", open), Pill.Tone.CHECK);
        };
        var name = new VBox(Words.heading(texts.best(plan.event().title())), Words.quiet(line(plan)));
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name, pill);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("apart");
        var card = new Card(head, figures(figures));
        if (open > 0) {
            card.getChildren().add(warnings(plan, figures.warnings()));
        }
        card.getChildren().add(onTheDay ? buttons(plan) : openButton(plan));
        return card;
    }

    private HBox buttons(EventPlan plan) {
        var door = Buttons.main(
                texts.get("ui.event.door"),
                () -> navigator.open(new Place.Door(plan.event().id())));
        door.setId("today-open-door");
        var buttons = new HBox(door, openButton(plan));
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private Button openButton(EventPlan plan) {
        var button = Buttons.plain(
                texts.get("ui.today.open-event"),
                () -> navigator.open(new Place.AnEvent(plan.event().id())));
        button.setId("today-open-event");
        return button;
    }

    private EvenRow figures(PlanFigures figures) {
        return new EvenRow(
                BETWEEN,
                BETWEEN,
                Figure.of(
                        texts.get("ui.figures.speakers"),
                        Integer.toString(figures.confirmed()),
                        texts.get("ui.figures.speakers.of", figures.speakers())),
                Figure.of(
                        texts.get("ui.figures.items"),
                        Integer.toString(figures.items()),
                        texts.get("ui.figures.items.of")),
                Figure.of(
                        texts.get("ui.figures.length"),
                        texts.length(figures.minutes()),
                        texts.get(figures.fits() ? "ui.figures.length.fits" : "ui.figures.length.long")));
    }

    private VBox warnings(EventPlan plan, List<TimetableWarning> warnings) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        warnings.forEach(warning -> rows.getChildren().add(row(plan.event(), warning)));
        rows.getChildren().getLast().getStyleClass().add("last-row");
        return rows;
    }

    private Node row(Event event, TimetableWarning warning) {
        var sentence = Words.strong(warning.sentence(texts.texts()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                new Pill(texts.get("ui.check"), Pill.Tone.CHECK),
                sentence,
                Buttons.plain(
                        texts.get("ui.event.open-programme"),
                        () -> navigator.open(new Place.AnEventTab(event.id(), PROGRAMME))));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("apart");
        return row;
    }

    private String line(EventPlan plan) {
        Event event = plan.event();
        String when = texts.when(event);
        return plan.venue()
                .map(venue -> when + " · " + texts.best(venue.name()))
                .orElse(when);
    }
}
