package org.amanat.model.document;

import org.amanat.model.texts.Digits;

/**
 * What every document can be told.
 *
 * @param paper size of the pages as they are read; a booklet of A5 pages is printed on A4, and one on Letter has pages
 *     of half a sheet
 * @param booklet whether the printer's sheets are folded into a booklet
 * @param digits what Urdu text is written with; English has its own
 */
public record PrintOptions(
        DocumentLanguage language, PaperFormat paper, boolean booklet, TypeSize size, Digits digits) {

    /** The same without anything that only serves folding: what is read on a screen. */
    public PrintOptions flat() {
        return new PrintOptions(language, paper, false, size, digits);
    }
}
