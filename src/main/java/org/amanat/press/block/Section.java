package org.amanat.press.block;

import java.util.List;

/**
 * A part of a document that begins on a new page.
 *
 * @param tongue its main language: which edge running lines start from
 * @param numerals digits of its folios
 */
public record Section(Tongue tongue, Numerals numerals, Running running, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
