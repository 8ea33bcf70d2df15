package org.amanat.press.block;

import java.util.List;

/**
 * Blocks beside one another, kept together on a page: a photograph and a life, English and Urdu. Read column by column.
 *
 * @param tongue direction: with Urdu the first column is the rightmost
 * @param gap between columns, in points
 */
public record SideBySide(Tongue tongue, List<Side> sides, float gap) implements Block {

    /** One of the columns. */
    public record Side(Width width, List<Block> content) {

        public Side {
            content = List.copyOf(content);
        }
    }

    public SideBySide {
        sides = List.copyOf(sides);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("nothing beside nothing");
        }
    }
}
