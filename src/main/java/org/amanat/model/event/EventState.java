package org.amanat.model.event;

/** How far an event is. */
public enum EventState {
    PLANNED,
    CONFIRMED,
    HELD,
    ARCHIVED,
    CANCELLED
}
