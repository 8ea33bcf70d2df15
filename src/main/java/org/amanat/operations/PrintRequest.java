package org.amanat.operations;

import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.event.EventId;

/**
 * What shall be printed, and how.
 *
 * @param paper size of the pages as they are read; a booklet of A5 pages is printed on A4
 * @param booklet whether the printer's sheets are folded into a booklet
 * @param include what a programme holds besides its timetable
 */
public record PrintRequest(
        EventId event,
        DocumentKind kind,
        DocumentLanguage language,
        PaperFormat paper,
        boolean booklet,
        Set<ProgrammePart> include) {

    public PrintRequest {
        include = Set.copyOf(include);
    }
}
