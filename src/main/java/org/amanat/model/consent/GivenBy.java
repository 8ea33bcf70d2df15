package org.amanat.model.consent;

/** Who answered. */
public enum GivenBy {
    NARRATOR,
    PARENT,
    GUARDIAN,
    REPRESENTATIVE;

    /** Whether a paper must show that this person may answer for the narrator. */
    public boolean needsProof() {
        return this != NARRATOR;
    }
}
