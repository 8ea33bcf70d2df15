package org.amanat.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Over every screen: where the person is, undo and redo, and the search. */
final class TopBar extends HBox {

    TopBar(CrumbBar crumbs, Node... atEnd) {
        super(crumbs);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox.setHgrow(crumbs, Priority.SOMETIMES);
        getChildren().add(between);
        getChildren().addAll(atEnd);
    }
}
