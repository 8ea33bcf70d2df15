package org.amanat.model.consent;

import java.util.List;

/** What the gate answers: a thing that documents accept, or every reason why not. */
public sealed interface Verdict<T> {

    /** May be used, as it stands in the cleared value and no further. Ask again before the next step. */
    record Cleared<T>(T value) implements Verdict<T> {}

    /**
     * May not be used.
     *
     * @param refusals all reasons, never none
     */
    record Refused<T>(List<Refusal> refusals) implements Verdict<T> {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    /** Whether it may be used. */
    default boolean isCleared() {
        return switch (this) {
            case Cleared<T> _ -> true;
            case Refused<T> _ -> false;
        };
    }
}
