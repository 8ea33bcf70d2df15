package org.amanat.ui.common.dialog;

import javafx.scene.Node;

/** Panes over the window that want an answer before anything else is done. One at a time. */
public interface Dialogs {

    /** Asks, and does it if the person agrees. */
    void confirm(Question question, Runnable yes);

    /** Shows a pane until {@link #close} or Escape. The first control in it that takes the focus gets it. */
    void show(Node pane);

    void close();

    boolean isOpen();
}
