package org.amanat.planted.cli;

import org.amanat.planted.ui.common.Control;

/** Breaks: the command line works without a screen. */
record KnowsUi(Control control) {}
