package org.amanat.model.document;

/** Into whose hands a document with stories comes. */
public enum Readers {
    /** Anybody: paper that lies on a table, words before an open door. */
    ANYBODY,
    /** Those who were invited by name, and no press. */
    INVITED_GUESTS
}
