package org.amanat.model.document;

/** What a programme may hold besides its timetable. */
public enum ProgrammePart {
    COVER,
    SPEAKERS,
    HELPLINES
}
