package org.amanat.ui.programme;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.amanat.ui.common.Words;
import org.controlsfx.control.PopOver;

/** A warning in a word or two; pressed, it says the whole sentence beside itself. */
final class WarningPill extends Button {

    private static final double SENTENCE_WIDTH = 280;

    WarningPill(String label, String sentence) {
        super(label);
        getStyleClass().setAll("pill", "pill-check", "warning-pill");
        setAccessibleText(sentence);
        setFocusTraversable(false);
        setOnAction(_ -> explain(sentence));
    }

    private void explain(String sentence) {
        var words = Words.plain(sentence);
        words.setPrefWidth(SENTENCE_WIDTH);
        var content = new StackPane(words);
        content.getStyleClass().add("explanation");
        var popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.show(this);
    }
}
