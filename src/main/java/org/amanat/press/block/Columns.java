package org.amanat.press.block;

import java.util.List;

/**
 * Text in columns of equal width and, on its last page, of equal height. Read column by column. A page break inside
 * begins a new column.
 *
 * @param tongue direction: with Urdu the first column is the rightmost
 * @param gap between columns, in points
 */
public record Columns(Tongue tongue, int count, float gap, List<Block> content) implements Block {

    public Columns {
        content = List.copyOf(content);
        if (count < 1 || gap < 0) {
            throw new IllegalArgumentException("no columns");
        }
    }
}
