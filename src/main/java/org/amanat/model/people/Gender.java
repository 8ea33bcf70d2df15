package org.amanat.model.people;

/** As a person gives it, for the figures of an event. */
public enum Gender {
    WOMAN,
    MAN,
    TRANSGENDER
}
