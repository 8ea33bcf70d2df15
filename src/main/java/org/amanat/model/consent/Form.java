package org.amanat.model.consent;

/** In what form somebody signed. */
public enum Form {
    WRITTEN,
    THUMBPRINT,
    SPOKEN;

    /** Whoever cannot read what is signed needs somebody who saw and heard it. */
    public boolean needsWitness() {
        return this != WRITTEN;
    }
}
