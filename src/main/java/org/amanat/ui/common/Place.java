package org.amanat.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.people.PersonId;
import org.amanat.model.story.StoryId;

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
     * @param thing what is to be chosen there, if anything
     */
    record AnEventTab(EventId event, String tab, Optional<Thing> thing) implements Place {

        public AnEventTab(EventId event, String tab) {
            this(event, tab, Optional.empty());
        }
    }

    record StoryList() implements Place {}

    /** The list of stories, with the form for a new one open. */
    record NewStory() implements Place {}

    record AStory(StoryId story) implements Place {}
    /** What was promised at all events. */
    record Commitments() implements Place {}
    /**
     * Everybody in the file.
     *
     * @param person who is shown beside the list, if anybody
     */
    record People(Optional<PersonId> person) implements Place {}
    /**
     * Taking a list in.
     *
     * @param subject what its rows are
     * @param event on whose list they are put; nothing for the people of the file
     * @param file which is the list, if it was chosen already
     */
    record ImportList(ListSubject subject, Optional<EventId> event, Optional<Path> file) implements Place {}

    /** The door of one event, where people are let in. */
    record Door(EventId event) implements Place {}

    record Settings() implements Place {}

    /** Something at a tab of an event that is to be chosen there. */
    sealed interface Thing {

        record AnItem(ItemId item) implements Thing {}

        record APerson(PersonId person) implements Thing {}

        /** A document that is to be made for certain people. */
        record APaper(DocumentKind kind, Set<PersonId> persons) implements Thing {

            public APaper {
                persons = Set.copyOf(persons);
            }
        }
    }
}
