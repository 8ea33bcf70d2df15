package org.amanat.print;

import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.TypeSize;
import org.amanat.model.texts.Digits;

/**
 * What every document can be told.
 *
 * @param paper the pages as they are read; for a booklet, half of the printer's sheets where those are Letter
 * @param digits what Urdu text is written with; English has its own
 */
public record PrintOptions(
        DocumentLanguage language, PaperFormat paper, boolean booklet, TypeSize size, Digits digits) {}
