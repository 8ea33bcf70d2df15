package org.amanat.model.proceedings;

/** What the next event should make of a lesson. */
public enum LessonKind {
    KEEP,
    CHANGE,
    TRY
}
