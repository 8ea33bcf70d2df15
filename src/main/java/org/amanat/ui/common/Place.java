package org.amanat.ui.common;

import org.amanat.model.event.EventId;

/** Somewhere that the window can show. Screens name places; only the shell knows which screen a place is. */
public sealed interface Place {

    record Today() implements Place {}

    record EventList() implements Place {}

    /** The list of events, with the form for a new one open. */
    record NewEvent() implements Place {}

    /** One event, at its first tab. */
    record AnEvent(EventId event) implements Place {}

    /**
     * One event, at a tab.
     *
     * @param tab the {@link EventTab#name()} of the tab
     */
    record AnEventTab(EventId event, String tab) implements Place {}

    record Settings() implements Place {}
}
