package org.amanat.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;

/** Buttons by their weight. Their words are verbs. */
public final class Buttons {

    private Buttons() {}

    /** The main action of a screen; one at most. */
    public static Button main(String text, Runnable action) {
        var button = plain(text, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** Looks like a word; for small things in the middle of others. */
    public static Button quiet(String text, Runnable action) {
        var button = plain(text, action);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /** Takes something away. */
    public static Button danger(String text, Runnable action) {
        var button = plain(text, action);
        button.getStyleClass().add(Styles.DANGER);
        return button;
    }
}
