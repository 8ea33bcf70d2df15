package org.amanat.ui.proceedings;

import javafx.scene.Node;

/** A part of the record that is seen at a time: demands, statements, photographs. */
interface Section {

    /** Key of its name. */
    String titleKey();

    /** Always the same node. */
    Node content();

    /** The record was loaded, or loaded again. */
    void took(ProceedingsModel.Shown loaded);

    /** Chooses an entry by its id, if it is there. */
    default void choose(Object id) {}
}
