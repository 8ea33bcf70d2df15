package org.amanat.press.block;

import java.util.List;

/**
 * A list with a bullet or number before each item.
 *
 * @param tongue direction of the list and digits of its numbers
 * @param items blocks of each item
 */
public record ItemList(Tongue tongue, Mark mark, List<List<Block>> items) implements Block {

    /** What stands before an item. */
    public enum Mark {
        BULLET,
        NUMBER
    }

    public ItemList {
        items = items.stream().map(List::copyOf).toList();
    }

    /** A bulleted list with one paragraph an item. */
    public static ItemList bullets(Tongue tongue, List<Words> items) {
        return new ItemList(tongue, Mark.BULLET, paragraphs(items));
    }

    /** A numbered list with one paragraph an item. */
    public static ItemList numbers(Tongue tongue, List<Words> items) {
        return new ItemList(tongue, Mark.NUMBER, paragraphs(items));
    }

    private static List<List<Block>> paragraphs(List<Words> items) {
        return items.stream()
                .map(words -> List.<Block>of(Paragraph.of(Voice.BODY, words)))
                .toList();
    }
}
