package org.amanat.model.proceedings;

import org.amanat.model.event.EventId;

/** What the office learned for next time; for the office only. */
public record Lesson(LessonId id, EventId event, LessonKind kind, String text) {}
