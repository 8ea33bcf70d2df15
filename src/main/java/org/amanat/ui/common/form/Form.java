package org.amanat.ui.common.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.EvenRow;
import org.amanat.ui.common.Words;

/** Labelled fields in rows, under headings. */
public final class Form extends VBox {

    private static final double GAP = 16;
    private static final double LINE_GAP = 14;

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

    /** Fields beside each other, of the same width, if there is room for them. */
    public Form row(List<? extends Field<?>> fields) {
        getChildren()
                .add(new EvenRow(GAP, LINE_GAP, fields.stream().map(Field::node).toArray(Node[]::new)));
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
