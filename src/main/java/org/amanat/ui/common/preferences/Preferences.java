package org.amanat.ui.common.preferences;

import java.util.List;
import org.amanat.model.Language;
import org.amanat.ui.common.theme.Look;

/**
 * How the window is on this computer.
 *
 * @param language of the screen
 * @param idleMinutes after which the file locks itself when nobody touches the computer; {@link #NEVER} for never
 */
public record Preferences(Language language, Look look, int idleMinutes) {

    public static final int NEVER = 0;

    /** The languages that the screen speaks. */
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.URDU);

    /** What can be chosen for {@link #idleMinutes}. */
    public static final List<Integer> IDLE_MINUTES = List.of(2, 5, 10, 30, 60, NEVER);

    /** What holds until somebody chooses. */
    public static final Preferences DEFAULT = new Preferences(Language.ENGLISH, Look.LIGHT, 10);

    public Preferences {
        if (!LANGUAGES.contains(language) || idleMinutes < NEVER) {
            throw new IllegalArgumentException("no such preference");
        }
    }

    public Preferences with(Language other) {
        return new Preferences(other, look, idleMinutes);
    }

    public Preferences with(Look other) {
        return new Preferences(language, other, idleMinutes);
    }

    public Preferences withIdleMinutes(int minutes) {
        return new Preferences(language, look, minutes);
    }
}
