package org.amanat.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A number that matters, with what it counts over it and what it means beside it. */
public final class Figure {

    private Figure() {}

    /** A small sheet: Speakers, 5, of 6 confirmed. */
    public static Card of(String what, String number, String meaning) {
        var figure = new Label(number);
        figure.getStyleClass().add("big-figure");
        figure.setMinWidth(Label.USE_PREF_SIZE);
        var beside = Words.quiet(meaning);
        beside.getStyleClass().add("beside-figure");
        beside.setWrapText(false);
        var line = new HBox(figure, beside);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("figure-line");
        var card = new Card(Words.quiet(what), line);
        card.getStyleClass().add("inner");
        card.setAccessibleText(what + ": " + number + " " + meaning);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
