package org.amanat.ui.events;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.event.EventPlan;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.PlanFigures;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** How far an event is, and what a planner should look at. */
final class EventProgress {

    private final UiTexts texts;
    private final Navigator navigator;
    private final Card card;

    EventProgress(UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        this.card = Card.titled(texts.get("ui.event.progress"));
    }

    Card card() {
        return card;
    }

    void show(EventPlan plan) {
        var figures = PlanFigures.of(plan);
        var rows = new VBox(
                row(
                        texts.get("ui.figures.speakers"),
                        figures.confirmed() + " " + texts.get("ui.figures.speakers.of", figures.speakers())),
                row(texts.get("ui.figures.items"), figures.items() + " " + texts.get("ui.figures.items.of")),
                row(
                        texts.get("ui.figures.length"),
                        texts.length(figures.minutes())
                                + " "
                                + texts.get(figures.fits() ? "ui.figures.length.fits" : "ui.figures.length.long")));
        rows.getStyleClass().add("pairs");
        card.getChildren().setAll(Words.heading(texts.get("ui.event.progress")), rows);
        var warnings = new VBox();
        warnings.getStyleClass().add("rows");
        figures.warnings().stream()
                .map(warning -> warning.sentence(texts.texts()))
                .map(this::warning)
                .forEach(warnings.getChildren()::add);
        if (warnings.getChildren().isEmpty()) {
            card.getChildren()
                    .add(Words.quiet(texts.get(
                            figures.items() == 0 ? "ui.event.progress.no-items" : "ui.event.progress.nothing")));
        } else {
            warnings.getChildren().getLast().getStyleClass().add("last-row");
            card.getChildren().add(warnings);
        }
        Button programme = Buttons.plain(
                texts.get("ui.event.open-programme"),
                () -> navigator.open(new Place.AnEventTab(plan.event().id(), "programme")));
        card.getChildren().add(programme);
    }

    private static HBox row(String what, String figure) {
        var counted = Words.quiet(what);
        counted.setMinWidth(Label.USE_PREF_SIZE);
        return Card.apart(counted, Words.strong(figure));
    }

    private HBox warning(String sentence) {
        var row = new HBox(new Pill(texts.get("ui.check"), Pill.Tone.CHECK), Words.plain(sentence));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("apart");
        return row;
    }
}
