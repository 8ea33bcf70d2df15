package org.amanat.press.block;

/**
 * Empty height that takes what the page has left over, so that the following blocks stand at its foot. Several on a
 * page share what is left in proportion to their weights.
 *
 * @param weight above 0
 */
public record Fill(float weight) implements Block {

    public static Fill all() {
        return new Fill(1);
    }
}
