package org.amanat.ui.common.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Words;

/** Labelled fields in rows, under headings. */
public final class Form extends VBox {

    public Form() {
        getStyleClass().add("form");
    }

    /** Begins a part. */
    public Form heading(String text) {
        getChildren().add(Words.heading(text));
        return this;
    }

    /** Fields beside each other, of the same width. */
    public Form row(Field<?>... fields) {
        return row(List.of(fields));
    }

    /** Fields beside each other, of the same width. */
    public Form row(List<? extends Field<?>> fields) {
        var grid = new GridPane();
        grid.getStyleClass().add("form-row");
        for (int column = 0; column < fields.size(); column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / fields.size());
            width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
            grid.add(fields.get(column).node(), column, 0);
        }
        getChildren().add(grid);
        return this;
    }

    /** One text in several languages, beside each other. */
    public Form row(LocalizedEntry entry) {
        return row(entry.fields());
    }

    /** Anything else between the rows. */
    public Form add(Node node) {
        getChildren().add(node);
        return this;
    }
}
