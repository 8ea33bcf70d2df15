package org.amanat.ui.printing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A choice with its name above it. */
final class Labelled extends VBox {

    Labelled(String text, Node choice) {
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(choice);
        getChildren().setAll(label, choice);
        getStyleClass().add("field");
    }
}
