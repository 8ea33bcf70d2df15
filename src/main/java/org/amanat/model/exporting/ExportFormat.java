package org.amanat.model.exporting;

import java.util.EnumSet;
import java.util.Set;

/** Forms of file in which something leaves the program. */
public enum ExportFormat {
    /** A workbook. */
    XLSX,
    /** A table as text. */
    CSV,
    /** Cards for address books. */
    VCARD,
    ICALENDAR,
    SCHEDULE_XML,
    /** What another workspace takes in. */
    EVENT_FILE;

    private static final Set<ExportColumn> ON_CARDS = EnumSet.of(
            ExportColumn.NAME,
            ExportColumn.POSITION,
            ExportColumn.ORGANISATION,
            ExportColumn.PHONE,
            ExportColumn.EMAIL,
            ExportColumn.LANGUAGE);

    /** Whether such a file has a place for a column. */
    public boolean holds(ExportColumn column) {
        return switch (this) {
            case XLSX, CSV -> true;
            case VCARD -> ON_CARDS.contains(column);
            case ICALENDAR, SCHEDULE_XML, EVENT_FILE -> false;
        };
    }
}
