package org.amanat.ui.shell;

import java.util.Optional;
import org.amanat.ui.common.Place;

/** An entry of the navigation. */
enum Section {
    TODAY("ui.nav.today"),
    EVENTS("ui.nav.events"),
    STORIES("ui.nav.stories"),
    COMMITMENTS("ui.nav.commitments"),
    PEOPLE("ui.nav.people"),
    SETTINGS("ui.nav.settings");

    private final String titleKey;

    Section(String titleKey) {
        this.titleKey = titleKey;
    }

    String titleKey() {
        return titleKey;
    }

    /** Where a click leads. */
    Place place() {
        return switch (this) {
            case TODAY -> new Place.Today();
            case EVENTS -> new Place.EventList();
            case STORIES -> new Place.StoryList();
            case COMMITMENTS -> new Place.Commitments();
            case PEOPLE -> new Place.People(Optional.empty());
            case SETTINGS -> new Place.Settings();
        };
    }

    /** The entry that is marked while a place is shown. */
    static Section of(Place place) {
        return switch (place) {
            case Place.Today() -> TODAY;
            case Place.StoryList(), Place.NewStory(), Place.AStory(var _) -> STORIES;
            case Place.Commitments() -> COMMITMENTS;
            case Place.People(var _) -> PEOPLE;
            case Place.EventList(),
                    Place.NewEvent(),
                    Place.AnEvent(var _),
                    Place.AnEventTab(var _, var _, var _),
                    Place.Door(var _) -> EVENTS;
            case Place.ImportList(var _, var event, var _) -> event.isPresent() ? EVENTS : PEOPLE;
            case Place.Settings() -> SETTINGS;
        };
    }
}
