package org.amanat.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white sheet with round corners that holds what belongs together. */
public final class Card extends VBox {

    public Card(Node... content) {
        super(content);
        getStyleClass().add("sheet");
    }

    /** With a heading. */
    public static Card titled(String heading, Node... content) {
        var card = new Card(Words.heading(heading));
        card.getChildren().addAll(content);
        return card;
    }

    /** Two things at the two ends of a line. */
    public static HBox apart(Node start, Node end) {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var line = new HBox(start, between, end);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("apart");
        return line;
    }
}
