package org.amanat.model.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How many people are of each group, as far as that may be printed. Groups of fewer than five are left out without a
 * trace, and so is how many are of none: no sum is printed that could be taken apart. It holds as long as somebody may
 * always be of no group, so do not divide by what is known of everybody.
 *
 * @param <G> what people are divided by, such as a sector
 * @param shown the largest first; where figures are equal, in the order of the groups, which tells nothing
 */
public record Breakdown<G>(List<GroupFigure<G>> shown) {

    public Breakdown {
        shown = List.copyOf(shown);
    }

    /**
     * Counts people by group.
     *
     * @param people each once
     * @param groups all that there are, in an order that does not hang on the people
     * @param groupsOf the groups that somebody is of: none if it is not known, several if that can be
     */
    public static <P, G> Breakdown<G> of(Collection<P> people, List<G> groups, Function<P, Set<G>> groupsOf) {
        var shown = new ArrayList<GroupFigure<G>>();
        for (var group : groups) {
            long count = people.stream()
                    .filter(person -> groupsOf.apply(person).contains(group))
                    .count();
            Figure.of(Math.toIntExact(count)).ifPresent(figure -> shown.add(new GroupFigure<>(group, figure)));
        }
        shown.sort(Comparator.comparing((GroupFigure<G> line) -> line.figure()).reversed());
        return new Breakdown<>(shown);
    }

    /** Whether no group is large enough to be shown. */
    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
