package org.amanat.model.door;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.document.DocumentId;

/**
 * An attendance sheet that was printed, with whose row is which.
 *
 * @param number as it stands at the foot of the sheet: the how-manieth of the event
 * @param rows from the number of a row to its guest; spare rows are nobody's
 */
public record PrintedSheet(DocumentId document, int number, Instant madeAt, SortedMap<Integer, AttendanceId> rows) {

    public PrintedSheet {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }
}
