package org.amanat.model.door;

/** How it became known that somebody came. */
public enum Way {
    /** Let in at the door, at the time that was noted. */
    DOOR,
    /** Typed in afterwards from the signed sheet: nobody knows when they came. */
    SHEET,
    /** Marked by hand in the list of guests. */
    LIST
}
