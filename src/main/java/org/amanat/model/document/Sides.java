package org.amanat.model.document;

/** How a printer uses the two sides of its sheets. */
public enum Sides {
    ONE,
    /** Both, turned over like the page of a book. */
    BOTH_LONG_EDGE,
    /** Both, turned over like a wall calendar: so are the sheets of a booklet printed. */
    BOTH_SHORT_EDGE
}
