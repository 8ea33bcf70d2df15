package org.amanat.ui.common;

import java.util.Locale;
import javafx.scene.control.Label;

/** A short word about a state, on a coloured ground. The word says it; the colour only helps to find it. */
public final class Pill extends Label {

    /** What the colour says. */
    public enum Tone {
        GOOD,
        CHECK,
        STOP,
        INFO,
        PLAIN
    }

    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
        setTone(tone);
    }

    public void setTone(Tone tone) {
        for (Tone other : Tone.values()) {
            getStyleClass().remove(styleClass(other));
        }
        getStyleClass().add(styleClass(tone));
    }

    private static String styleClass(Tone tone) {
        return "pill-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
