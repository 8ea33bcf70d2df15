package org.amanat.model.people.matching;

import java.util.Set;

/**
 * How two entries resemble each other.
 *
 * @param grade nothing is decided by it: a person looks and says
 */
public record Resemblance(Grade grade, Set<Reason> reasons) {

    /** How likely they are one person. */
    public enum Grade {
        /** The name and something else agree. */
        LIKELY,
        /** Worth a look. */
        POSSIBLE
    }

    public Resemblance {
        reasons = Set.copyOf(reasons);
    }
}
