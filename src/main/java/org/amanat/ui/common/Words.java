package org.amanat.ui.common;

import javafx.scene.control.Label;

/** Text on the screen, by what it is. Sizes and colours are in the style sheet. */
public final class Words {

    private Words() {}

    /** The name of what the screen shows, once on each screen. */
    public static Label title(String text) {
        return label(text, "title-1", false);
    }

    /** Under the title: what, when, where. */
    public static Label subtitle(String text) {
        return label(text, "subtitle", true);
    }

    /** Over a part of a card. */
    public static Label heading(String text) {
        return label(text, "heading", true);
    }

    public static Label plain(String text) {
        return label(text, "plain", true);
    }

    public static Label strong(String text) {
        return label(text, "strong", true);
    }

    /** Said quietly: explanations, and words that stand beside others. */
    public static Label quiet(String text) {
        return label(text, "quiet", true);
    }

    /** Smaller and quiet. */
    public static Label small(String text) {
        return label(text, "small", true);
    }

    private static Label label(String text, String styleClass, boolean wraps) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(wraps);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
