package org.amanat.ui.common;

import java.util.List;
import javafx.scene.Node;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;

/**
 * One tab of an event: Overview, Programme, Speakers, Print. The event frame shows the title of the event, its tabs and
 * under them the node of the chosen tab, which gets all the height there is. Called on the window's thread only.
 */
public interface EventTab {

    /** Names the tab in {@link Place.AnEventTab}, in ids and in tests: {@code programme}. */
    String name();

    /** Key of its title: {@code programme.tab}. */
    String titleKey();

    /** Always the same node. */
    Node node();

    /** What can be done here, shown beside the title of the event; the main action last. Always the same nodes. */
    default List<Node> actions() {
        return List.of();
    }

    /** It comes into view with this event: load it. Called again for another event. */
    void show(EventId event);

    /** Something of the event shown last is to be chosen, at once or as soon as it is loaded. */
    default void choose(Place.Thing thing) {}

    /** It goes out of view. */
    default void hidden() {}

    /** Something in the file changed while it is in view: load again what it touched. */
    default void changed(ChangeSet changes) {}
}
