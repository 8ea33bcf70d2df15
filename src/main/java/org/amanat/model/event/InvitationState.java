package org.amanat.model.event;

/** Where the invitation of a person to an item stands. */
public enum InvitationState {
    TO_INVITE,
    INVITED,
    CONFIRMED,
    DECLINED,
    WITHDRAWN;

    /** Whether the person can still be expected to come. */
    public boolean mayCome() {
        return this != DECLINED && this != WITHDRAWN;
    }
}
