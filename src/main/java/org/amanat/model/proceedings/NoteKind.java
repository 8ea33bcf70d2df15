package org.amanat.model.proceedings;

/** What a line that was typed during the day belongs to. */
public enum NoteKind {
    MINUTES,
    GROUP_WORK
}
