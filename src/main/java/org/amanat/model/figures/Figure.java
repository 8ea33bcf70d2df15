package org.amanat.model.figures;

import java.util.Optional;
import org.amanat.model.texts.Texts;

/**
 * A number of people as it may be printed: rounded down to a multiple of five, and never under five. It stands for five
 * numbers that follow each other, so that no figure can be taken from another to leave one person.
 *
 * @param atLeast so many, or up to four more
 */
public record Figure(int atLeast) implements Comparable<Figure> {

    /** Groups of fewer are not shown, and figures go in steps of so many. */
    public static final int SMALLEST = 5;

    public Figure {
        if (atLeast < SMALLEST || atLeast % SMALLEST != 0) {
            throw new IllegalArgumentException("a figure is a multiple of five");
        }
    }

    /** What may be printed of a number of people; nothing if they are fewer than five. */
    public static Optional<Figure> of(int people) {
        return people < SMALLEST ? Optional.empty() : Optional.of(new Figure(people - people % SMALLEST));
    }

    /** As it is read: 15 or more. */
    public String in(Texts texts) {
        return texts.get("model.figure.or-more", atLeast);
    }

    @Override
    public int compareTo(Figure other) {
        return Integer.compare(atLeast, other.atLeast);
    }
}
