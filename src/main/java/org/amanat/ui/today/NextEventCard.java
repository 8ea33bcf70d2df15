package org.amanat.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.attendance.Seating;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventPlan;
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
    private static final String STORIES = "stories";

    private final UiTexts texts;
    private final Navigator navigator;
    private final EventChecks checks;

    NextEventCard(UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        this.checks = new EventChecks(texts, navigator);
    }

    /** @param today on which the door of an event is opened */
    Card of(Optional<TodayModel.Next> next, LocalDate today) {
        return next.map(event -> of(event, event.plan().event().date().equals(today)))
                .orElseGet(this::none);
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

    private Card of(TodayModel.Next next, boolean onTheDay) {
        var plan = next.plan();
        var figures = PlanFigures.of(plan);
        int open = next.stories().size() + figures.warnings().size();
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
        var card = new Card(head, figures(next, figures));
        if (open > 0) {
            card.getChildren().add(checks.rows(plan.event().id(), next.stories(), figures.warnings()));
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

    private EvenRow figures(TodayModel.Next next, PlanFigures figures) {
        var row = new EvenRow(
                BETWEEN,
                BETWEEN,
                Figure.of(
                        texts.get("ui.figures.speakers"),
                        Integer.toString(figures.confirmed()),
                        texts.get("ui.figures.speakers.of", figures.speakers())),
                registered(next.seating()),
                Figure.of(
                        texts.get("ui.figures.length"),
                        texts.length(figures.minutes()),
                        texts.get(figures.fits() ? "ui.figures.length.fits" : "ui.figures.length.long")));
        if (next.planned() > 0) {
            var stories = Figure.of(
                    texts.get("ui.figures.stories"),
                    Integer.toString(next.cleared()),
                    texts.get("ui.figures.stories.of", next.planned()));
            row.getChildren().add(2, stories);
        }
        return row;
    }

    private Card registered(Seating seating) {
        return Figure.of(
                texts.get("ui.figures.registered"),
                Integer.toString(seating.taken()),
                seating.seats().isPresent()
                        ? texts.get("ui.figures.registered.of", seating.seats().getAsInt())
                        : texts.get("ui.figures.registered.guests"));
    }

    private String line(EventPlan plan) {
        Event event = plan.event();
        String when = texts.when(event);
        return plan.venue()
                .map(venue -> when + " · " + texts.best(venue.name()))
                .orElse(when);
    }
}
