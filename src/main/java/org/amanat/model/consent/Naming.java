package org.amanat.model.consent;

/** How the narrator is named in one use. */
public enum Naming {
    FULL_NAME,
    FIRST_NAME,
    INITIALS,
    /** A name that the narrator chose for this; the pseudonym of the story unless another was wished. */
    ALIAS,
    ANONYMOUS,
    /** Not even mentioned as one person: only a number in a sum. */
    COUNTED_ONLY;

    /** Whether somebody could know the narrator by it. Initials are enough in a village. */
    public boolean identifies() {
        return this == FULL_NAME || this == FIRST_NAME || this == INITIALS;
    }

    /** Whether a name was agreed on that stands on the paper. */
    public boolean showsName() {
        return identifies() || this == ALIAS;
    }
}
