package org.amanat.model.story;

/** How long ago the narrator got out. Somebody who left lately is in more danger, and may not want to be asked yet. */
public enum TimeSinceLeaving {
    NOT_YET,
    UNDER_SIX_MONTHS,
    UNDER_TWO_YEARS,
    LONGER,
    UNKNOWN;

    /** Whether somebody should look again before the story is used; an unknown time counts as a short one. */
    public boolean isRecent() {
        return this == NOT_YET || this == UNDER_SIX_MONTHS || this == UNKNOWN;
    }
}
