package org.amanat.ui.stories;

import java.util.List;
import javafx.scene.Node;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.story.StoryId;

/**
 * One part of the page of a story: a card or several in one of its two columns. Panes know nothing of each other; the
 * wiring puts them onto the page. Made once while a file is open; called on the window's thread only.
 */
public interface StoryPane {

    /** Always the same node. */
    Node node();

    /** What can be done here, shown beside the pseudonym at the head of the page; the main action last. */
    default List<Node> actions() {
        return List.of();
    }

    /** The page comes into view with this story: load it. Called again for another story, or for the same one. */
    void show(StoryId story);

    /** The page goes out of view: save what is being typed, and show nothing any more that is sealed. */
    default void hidden() {}

    /** Something in the file changed while the page is in view: load again what it touched. */
    default void changed(ChangeSet changes) {}
}
