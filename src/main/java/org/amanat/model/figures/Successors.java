package org.amanat.model.figures;

import java.util.Collection;
import java.util.Set;

/**
 * Whether figures may be printed after others of the same kind. Figures in fives do not tell the difference of two
 * reports; but who knows that only one came or went between them would see in the step of a figure of which group that
 * one is.
 */
public final class Successors {

    private Successors() {}

    /**
     * Whether the people who are counted now differ by one to four from those who were counted in some report before.
     *
     * @param earlier who was counted, each time that figures were printed
     */
    public static <P> boolean singleOut(Set<P> now, Collection<Set<P>> earlier) {
        return earlier.stream().anyMatch(then -> {
            int apart = apart(now, then);
            return apart > 0 && apart < Figure.SMALLEST;
        });
    }

    /** How many are in one and not in the other. */
    private static <P> int apart(Set<P> one, Set<P> other) {
        long both = one.stream().filter(other::contains).count();
        return Math.toIntExact(one.size() + other.size() - 2 * both);
    }
}
