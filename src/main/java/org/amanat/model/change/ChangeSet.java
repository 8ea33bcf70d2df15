package org.amanat.model.change;

import java.util.Set;

/**
 * What a change touched, for the screens to load again.
 *
 * @param direction whether it was done for the first time, undone or redone
 */
public record ChangeSet(Operation operation, Direction direction, Set<Aggregate> touched) {

    public enum Direction {
        DONE,
        UNDONE,
        REDONE
    }

    public ChangeSet {
        touched = Set.copyOf(touched);
    }
}
