package org.amanat.planted.vault;

import org.amanat.planted.store.Rows;

/** Breaks: the vault knows no table. */
record KnowsStore(Rows rows) {}
