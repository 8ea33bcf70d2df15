package org.amanat.press.block;

import java.util.List;

/**
 * Numbers as bars, each with its number beside it. Readers who cannot see the bars are read the numbers as a table.
 * Series differ by pattern, so that black and white is enough.
 *
 * @param tongue direction: with Urdu the bars begin at the right
 * @param alternative what the bars show, in a sentence
 * @param series what the numbers of a group are, at most {@value #MOST_SERIES}; a single one is not named on the paper
 */
public record BarChart(Tongue tongue, Words alternative, List<Words> series, List<Group> groups) implements Block {

    public static final int MOST_SERIES = 4;

    /**
     * The bars that belong to one label.
     *
     * @param values one for each series, 0 or more
     */
    public record Group(Words label, List<Integer> values) {

        public Group {
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("a bar below nothing");
            }
        }
    }

    public BarChart {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        int count = series.size();
        if (count < 1 || count > MOST_SERIES) {
            throw new IllegalArgumentException(count + " series");
        }
        if (groups.stream().anyMatch(group -> group.values().size() != count)) {
            throw new IllegalArgumentException("a group with more or fewer bars than series");
        }
    }

    /** One bar for each label. */
    public static BarChart of(Words alternative, Words what, List<Group> groups) {
        return new BarChart(what.tongue(), alternative, List.of(what), groups);
    }

    public int highest() {
        return groups.stream()
                .flatMap(group -> group.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
