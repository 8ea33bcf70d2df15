package org.amanat.ui.common;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

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
        beside.setMinWidth(Label.USE_PREF_SIZE);
        var line = new FlowPane(figure, beside);
        line.setPrefWrapLength(0);
        line.setRowValignment(VPos.BASELINE);
        line.getStyleClass().add("figure-line");
        var counted = Words.quiet(what);
        counted.setMinWidth(Label.USE_PREF_SIZE);
        var card = new Card(counted, line);
        card.getStyleClass().add("inner");
        card.setAccessibleText(what + ": " + number + " " + meaning);
        return card;
    }
}
