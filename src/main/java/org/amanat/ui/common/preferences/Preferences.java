package org.amanat.ui.common.preferences;

import java.util.List;
import org.amanat.model.Language;
import org.amanat.ui.common.theme.Look;

/**
 * How the window is on this computer.
 *
 * @param language of the screen
 * @param idleMinutes after which the file locks itself when nobody touches the computer; {@link #NEVER} for never
 * @param peopleColumns names of the columns that the list of everybody shows
 * @param door what the door is called at which this computer stands on the day of an event, may be empty
 */
public record Preferences(Language language, Look look, int idleMinutes, List<String> peopleColumns, String door) {

    public static final int NEVER = 0;

    /** The languages that the screen speaks. */
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.URDU);

    /** What can be chosen for {@link #idleMinutes}. */
    public static final List<Integer> IDLE_MINUTES = List.of(2, 5, 10, 30, 60, NEVER);

    private static final List<String> USUAL_COLUMNS = List.of("organisation", "phone");

    /** What holds until somebody chooses. */
    public static final Preferences DEFAULT = new Preferences(Language.ENGLISH, Look.LIGHT, 10);

    public Preferences {
        if (!LANGUAGES.contains(language) || idleMinutes < NEVER) {
            throw new IllegalArgumentException("no such preference");
        }
        peopleColumns = List.copyOf(peopleColumns);
    }

    /** With the usual columns, and a door that has no name yet. */
    public Preferences(Language language, Look look, int idleMinutes) {
        this(language, look, idleMinutes, USUAL_COLUMNS, "");
    }

    public Preferences with(Language other) {
        return new Preferences(other, look, idleMinutes, peopleColumns, door);
    }

    public Preferences with(Look other) {
        return new Preferences(language, other, idleMinutes, peopleColumns, door);
    }

    public Preferences withIdleMinutes(int minutes) {
        return new Preferences(language, look, minutes, peopleColumns, door);
    }

    public Preferences withPeopleColumns(List<String> columns) {
        return new Preferences(language, look, idleMinutes, columns, door);
    }

    public Preferences withDoor(String name) {
        return new Preferences(language, look, idleMinutes, peopleColumns, name);
    }
}
