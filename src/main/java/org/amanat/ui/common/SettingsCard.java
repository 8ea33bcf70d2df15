package org.amanat.ui.common;

import javafx.scene.Node;
import org.amanat.model.change.ChangeSet;

/** A card of the settings that belongs to another area; the wiring puts it there. */
public interface SettingsCard {

    /** Always the same node. */
    Node node();

    /** The settings come into view: load it. */
    void shown();

    /** Something in the file changed while the settings are in view. */
    void changed(ChangeSet changes);
}
