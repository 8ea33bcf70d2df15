package org.amanat.model.door;

/** What two doors say of one guest that cannot both be true. */
public enum Clash {
    /** One door let them in, the other took its check-in back, and neither knew of the other. */
    IN_AND_TAKEN_BACK,
    /** Both doors let them in, and together more than the party has. */
    LET_IN_TWICE
}
