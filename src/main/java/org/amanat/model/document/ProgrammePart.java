package org.amanat.model.document;

/** What a programme may hold besides its timetable. */
public enum ProgrammePart {
    /** A page of its own in front; without it everything runs on. */
    COVER,
    /** Short lives of those who speak. */
    SPEAKERS,
    HELPLINES,
    /** The names of the organisations that hold the event with the host. */
    PARTNERS,
    /** In a booklet of two languages: each begins at its own side, and they meet in the middle. */
    TWO_FRONTS,
    /** What became of the demands of the event before. */
    EARLIER_DEMANDS
}
