package org.amanat.planted.ui;

import org.amanat.planted.store.Rows;

/** Breaks: a screen changes the file through operations. */
record KnowsStore(Rows rows) {}
