package org.amanat.model.document;

/** What a sheet about food and access may hold: whoever cooks need not know what the hall needs. */
public enum NeedsPart {
    FOOD,
    ACCESS,
    /** Interpreters and support persons. */
    HELPERS
}
