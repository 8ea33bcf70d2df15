package org.amanat.ui.common;

import java.time.LocalDate;
import java.time.LocalTime;
import javafx.geometry.NodeOrientation;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;

/** The words of the screen in its language. When the language changes, all screens are made anew with other words. */
public record UiTexts(Texts texts) {

    public static UiTexts in(Language language) {
        return new UiTexts(Texts.in(language));
    }

    /** See {@link Texts#get}. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** See {@link Texts#name}. */
    public String name(Enum<?> constant) {
        return texts.name(constant);
    }

    public Language language() {
        return texts.language();
    }

    /** The name of a language in the language of the screen. */
    public String name(Language language) {
        return texts.name(language);
    }

    /** A text in the language of the screen if there is one, else in another. */
    public String best(LocalizedText text) {
        return text.best(language());
    }

    public String date(LocalDate date) {
        return Written.date(date, language());
    }

    public String longDate(LocalDate date) {
        return Written.longDate(date, language());
    }

    public String dayAndMonth(LocalDate date) {
        return Written.dayAndMonth(date, language());
    }

    /** A length of time in minutes: 3 h 30. */
    public String length(int minutes) {
        return Written.length(minutes, texts);
    }

    /** From one time to another: 10:00 to 13:30. */
    public String times(LocalTime starts, LocalTime ends) {
        return get("ui.times", Written.time(starts), Written.time(ends));
    }

    public NodeOrientation orientation() {
        return orientation(language());
    }

    /** Thu 30 July 2026, 10:00 to 13:30. */
    public String when(Event event) {
        return get("ui.when", date(event.date()), times(event.starts(), event.ends()));
    }

    /** The direction in which a language is written. */
    public static NodeOrientation orientation(Language language) {
        return language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
