package org.amanat.model.proceedings;

/** What an entry about a commitment says. */
public enum ProgressKind {
    /** Something happened on the way. */
    STEP,
    /** It was done; of what recurs, one turn of it. */
    DONE,
    /** It was not done; of what recurs, one turn of it. */
    MISSED
}
