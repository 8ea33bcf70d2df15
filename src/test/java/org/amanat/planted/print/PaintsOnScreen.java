package org.amanat.planted.print;

import javafx.scene.paint.Color;

/** Breaks: JavaFX ends at ui. */
record PaintsOnScreen(Color colour) {}
