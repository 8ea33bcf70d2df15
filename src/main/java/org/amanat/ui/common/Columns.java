package org.amanat.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two columns of cards: what a screen is about, and beside it what helps, if there is anything. */
public final class Columns extends HBox {

    private static final double SIDE_PART = 0.36;
    private static final double SIDE_LEAST = 280;
    private static final double SIDE_MOST = 460;

    private final VBox main = new VBox();
    private final VBox side = new VBox();

    public Columns() {
        getStyleClass().add("columns");
        main.getStyleClass().add("column");
        side.getStyleClass().add("column");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        side.setMinWidth(USE_PREF_SIZE);
        side.prefWidthProperty()
                .bind(widthProperty().map(width -> Math.clamp(width.doubleValue() * SIDE_PART, SIDE_LEAST, SIDE_MOST)));
        side.managedProperty().bind(Bindings.isNotEmpty(side.getChildren()));
        getChildren().addAll(main, side);
    }

    public Columns main(Node... cards) {
        main.getChildren().setAll(cards);
        return this;
    }

    public Columns side(Node... cards) {
        side.getChildren().setAll(cards);
        return this;
    }

    /** More cards under those beside. */
    public Columns andSide(Node... cards) {
        side.getChildren().addAll(cards);
        return this;
    }
}
