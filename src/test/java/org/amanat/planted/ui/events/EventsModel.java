package org.amanat.planted.ui.events;

import javafx.scene.control.Label;

/** Breaks: a view model knows no control. */
record EventsModel(Label label) {}
