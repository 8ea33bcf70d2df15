package org.amanat.planted.exchange;

import org.amanat.planted.store.Rows;

/** Breaks: a file format does not know the store. */
record KnowsStore(Rows rows) {}
