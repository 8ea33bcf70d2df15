package org.amanat.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.amanat.model.change.ChangeSet;

/** What the window shows beside the navigation. Made once while a file is open; called on the window's thread only. */
public interface Screen {

    Node node();

    /** Where the person is, outermost first: Events, Awareness forum. Never empty. */
    ObservableValue<Crumbs> crumbs();

    /** It comes into view: load what it shows. */
    default void shown() {}

    /** It goes out of view: stop what runs for it. */
    default void hidden() {}

    /** Whether it wants the whole window, without the navigation beside it. */
    default boolean fillsWindow() {
        return false;
    }

    /** A key before anything else sees it; whether the screen took it, because here it means something of its own. */
    default boolean takes(KeyEvent event) {
        return false;
    }

    /** Something in the file changed while it is in view: load again what it touched. */
    default void changed(ChangeSet changes) {}
}
