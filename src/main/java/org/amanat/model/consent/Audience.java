package org.amanat.model.consent;

/** Who will see or hear it, from few to all. */
public enum Audience {
    /** Staff who need it for their work. */
    OFFICE,
    /** People who were invited by name; no press. */
    INVITED_GUESTS,
    /** Anybody: an open event, a page on the internet, paper that is left on a table. */
    PUBLIC;

    /** Whether somebody who agreed to this one agreed to the other, too. */
    public boolean covers(Audience other) {
        return compareTo(other) >= 0;
    }
}
