package org.amanat.planted.operations;

import org.jooq.DSLContext;

/** Breaks: jOOQ ends at the store. */
record AsksTables(DSLContext tables) {}
