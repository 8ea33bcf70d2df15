package org.amanat.planted.store;

import org.amanat.planted.print.Sheet;

/** Breaks: the file does not know what is printed; with print.KnowsStore, a cycle. */
record KnowsPrint(Sheet sheet) {}
