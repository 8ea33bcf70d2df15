package org.amanat.planted.press;

import org.amanat.planted.print.Sheet;

/** Breaks: typesetting knows no documents. */
record KnowsPrint(Sheet sheet) {}
