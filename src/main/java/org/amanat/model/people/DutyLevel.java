package org.amanat.model.people;

/** How far the power of a duty-bearer reaches. */
public enum DutyLevel {
    LOCAL,
    DISTRICT,
    PROVINCE,
    NATION,
    INTERNATIONAL
}
