package org.amanat.model.proceedings;

/** How far a commitment is, as somebody noted it. Whether it is late follows from the day. */
public enum CommitmentState {
    NOT_BEGUN,
    BEGUN,
    KEPT,
    NOT_KEPT,
    /** Those to whom it was made no longer need it. */
    RELEASED;

    /** Whether nothing more is expected. */
    public boolean isClosed() {
        return this == KEPT || this == NOT_KEPT || this == RELEASED;
    }
}
