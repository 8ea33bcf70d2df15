package org.amanat.planted.ui.common;

import javafx.application.Platform;

/** Breaks, with the other: one class calls runLater. */
record FirstHop(Runnable work) {

    void hop() {
        Platform.runLater(work);
    }
}
