package org.amanat.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
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

    /** Something in the file changed while it is in view: load again what it touched. */
    default void changed(ChangeSet changes) {}
}
