package org.amanat.ui.common;

import java.util.function.Consumer;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Person;

/** Prints the badge of one person at once, from whichever screen it is asked for. */
@FunctionalInterface
public interface BadgePrint {

    /**
     * Asks on which label and by which printer, over the window.
     *
     * @param person of the event: on its list of guests or in its programme
     * @param told hears in a sentence what left the program; nothing if the person thinks better of it
     */
    void open(EventId event, Person person, Consumer<String> told);
}
