package org.amanat.model.story.disguise;

/**
 * A place in a text that may identify somebody. Holds no word of the text.
 *
 * @param from the first letter
 * @param to the letter after the last
 * @param proposal a wording in brackets that says less, in the language of the text
 */
public record Detail(DetailKind kind, int from, int to, String proposal) {

    boolean overlaps(Detail other) {
        return from < other.to && other.from < to;
    }
}
