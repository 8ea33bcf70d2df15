package org.amanat.ui.common;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Says for a while what has just been done, with a way to take it back. Lies over the lower edge of a stack. */
public final class Toast extends HBox {

    private static final Duration SEEN = Duration.seconds(10);

    private final PauseTransition wait = new PauseTransition(SEEN);

    public Toast() {
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        wait.setOnFinished(_ -> hide());
        hide();
    }

    /**
     * Shows a sentence and, beside it, one thing that can be done about it.
     *
     * @param verb on the button
     */
    public void show(String sentence, String verb, Runnable action) {
        Button button = Buttons.quiet(verb, () -> {
            hide();
            action.run();
        });
        button.setId("toast-action");
        getChildren().setAll(Words.plain(sentence), button);
        setVisible(true);
        wait.playFromStart();
    }

    /** Shows a sentence about which nothing has to be done. */
    public void say(String sentence) {
        getChildren().setAll(Words.plain(sentence));
        setVisible(true);
        wait.playFromStart();
    }

    public void hide() {
        wait.stop();
        getChildren().clear();
        setVisible(false);
    }
}
