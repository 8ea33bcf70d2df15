package org.amanat.press.block;

import java.util.List;

/**
 * A part of a document that begins on a new page.
 *
 * @param tongue its main language: which edge running lines start from
 * @param numerals digits of its folios
 * @param filler whether it is one page that stands as often as the folded sheets of the document have room for, which
 *     may be nowhere; a document has one at most
 */
public record Section(Tongue tongue, Numerals numerals, Running running, List<Block> blocks, boolean filler) {

    /** How many pages a folded sheet has. */
    public static final int PAGES_OF_A_SHEET = 4;

    public Section {
        blocks = List.copyOf(blocks);
    }

    public Section(Tongue tongue, Numerals numerals, Running running, List<Block> blocks) {
        this(tongue, numerals, running, blocks, false);
    }

    /** The same as filler between the sections before and after it. */
    public Section asFiller() {
        return new Section(tongue, numerals, running, blocks, true);
    }
}
