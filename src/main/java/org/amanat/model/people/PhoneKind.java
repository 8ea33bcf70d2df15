package org.amanat.model.people;

/** Where a telephone rings. */
public enum PhoneKind {
    MOBILE,
    HOME,
    OFFICE,
    /** One that several of a family answer: it says less about who somebody is. */
    FAMILY,
    OTHER
}
