package org.amanat.operations;

import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.texts.Digits;

/**
 * What shall be printed, and how.
 *
 * @param paper size of the pages as they are read; a booklet of A5 pages is printed on A4
 * @param booklet whether the printer's sheets are folded into a booklet
 * @param digits what Urdu text is written with; English has its own
 * @param include what a programme holds besides its timetable
 */
public record PrintRequest(
        EventId event,
        DocumentKind kind,
        DocumentLanguage language,
        PaperFormat paper,
        boolean booklet,
        TypeSize size,
        Digits digits,
        Set<ProgrammePart> include) {

    public PrintRequest {
        include = Set.copyOf(include);
    }
}
