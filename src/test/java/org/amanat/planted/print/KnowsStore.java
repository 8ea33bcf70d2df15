package org.amanat.planted.print;

import org.amanat.planted.store.Rows;

/** Breaks: a document never fetches. */
record KnowsStore(Rows rows) {}
