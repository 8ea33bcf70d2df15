package org.amanat.press.block;

import java.util.Optional;

/**
 * What is repeated at the head and foot of each page of a section.
 *
 * @param head stands at the starting edge above the text
 * @param foot stands at the starting edge below the text
 * @param footEnd stands at the other edge below the text, where a folio stands otherwise
 * @param folio whether the page's number is printed
 */
public record Running(Optional<Words> head, Optional<Words> foot, Optional<Words> footEnd, boolean folio) {

    public static Running none() {
        return new Running(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A line at the foot with the page's number. */
    public static Running foot(Words foot) {
        return new Running(Optional.empty(), Optional.of(foot), Optional.empty(), true);
    }

    /** A line at the foot with words at both edges and no number, as covers have. */
    public static Running footer(Words start, Words end) {
        return new Running(Optional.empty(), Optional.of(start), Optional.of(end), false);
    }
}
