package org.amanat.model.people;

/** Ages as the figures of an event count them. */
public enum AgeBand {
    UNDER_18,
    FROM_18_TO_29,
    FROM_30_TO_59,
    OVER_59
}
