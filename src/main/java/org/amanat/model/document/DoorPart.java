package org.amanat.model.document;

/** What the page for the door may hold besides times and items. */
public enum DoorPart {
    /** The names of those who speak. */
    NAMES,
    HELPLINES
}
