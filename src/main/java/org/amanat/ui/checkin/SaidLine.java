package org.amanat.ui.checkin;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Words;

/** Says what happened last, in a place that keeps its height so that nothing jumps. */
final class SaidLine extends VBox {

    private final Label sentence = Words.strong("");
    private final Label more = Words.quiet("");

    SaidLine() {
        getStyleClass().addAll("door-said");
        sentence.setId("door-said");
        more.setId("door-said-more");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(sentence, more);
    }

    void show(Optional<Said> said) {
        for (Pill.Tone tone : Pill.Tone.values()) {
            getStyleClass().remove(banner(tone));
        }
        said.map(Said::tone).map(SaidLine::banner).ifPresent(getStyleClass()::add);
        sentence.setText(said.map(Said::sentence).orElse(""));
        more.setText(said.map(Said::more).orElse(""));
        more.setVisible(!more.getText().isEmpty());
        more.setManaged(more.isVisible());
        setAccessibleText(sentence.getText() + " " + more.getText());
    }

    private static String banner(Pill.Tone tone) {
        return "banner-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
