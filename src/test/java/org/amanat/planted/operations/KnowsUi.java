package org.amanat.planted.operations;

import org.amanat.planted.ui.common.Control;

/** Breaks: a use case knows no screen. */
record KnowsUi(Control control) {}
