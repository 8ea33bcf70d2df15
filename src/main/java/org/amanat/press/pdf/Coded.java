package org.amanat.press.pdf;

import java.util.List;

/**
 * A shaped word in the codes of a page font, in visual order.
 *
 * @param codes one for each character, from left to right
 */
record Coded(List<Code> codes) {

    /**
     * One code of a page font.
     *
     * @param x where it begins, in font units from the start of the word
     * @param advance how far it moves the pen, in font units
     */
    record Code(int code, float x, int advance) {}
}
