package org.amanat.ui.common.error;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.problem.Problem;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill.Tone;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/**
 * A sentence in the middle of a screen, on a coloured ground: what happened, and what to do next. Takes no room while
 * empty.
 */
public final class Banner extends HBox {

    private final UiTexts texts;

    public Banner(UiTexts texts) {
        this.texts = texts;
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        clear();
    }

    /** Shows a problem until the next one, {@link #clear} or its own button. */
    public void show(Problem problem) {
        show(problem.sentence(texts.texts()), problem.nextStep(texts.texts()), Tone.STOP);
    }

    /**
     * Shows a sentence.
     *
     * @param more said quietly after it, may be empty
     */
    public void show(String sentence, String more, Tone tone) {
        var words = new VBox(Words.strong(sentence));
        if (!more.isEmpty()) {
            words.getChildren().add(Words.plain(more));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button away = Buttons.quiet(texts.get("ui.close"), this::clear);
        getChildren().setAll(words, away);
        getStyleClass().removeIf(name -> name.startsWith("banner-"));
        getStyleClass().add("banner-" + tone.name().toLowerCase(Locale.ROOT));
        setAccessibleText(sentence + " " + more);
        setManaged(true);
        setVisible(true);
    }

    public void clear() {
        getChildren().clear();
        setManaged(false);
        setVisible(false);
    }
}
