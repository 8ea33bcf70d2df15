package org.amanat.planted.operations;

import org.amanat.planted.store.schema.Row;

/** Breaks: generated rows never leave the store. */
record HoldsRow(Row row) {}
