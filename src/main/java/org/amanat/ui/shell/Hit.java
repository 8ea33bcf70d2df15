package org.amanat.ui.shell;

import java.util.Optional;
import org.amanat.ui.common.Place;

/**
 * Something found.
 *
 * @param more what tells it from others of the same name
 * @param place where it leads; nothing for what is in no event yet
 */
public record Hit(Group group, String title, String more, Optional<Place> place) {

    /** What kind of thing it is; in this order they are listed. */
    public enum Group {
        EVENTS,
        PERSONS,
        ITEMS,
        STORIES,
        ORGANISATIONS,
        VENUES
    }
}
