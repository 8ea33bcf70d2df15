package org.amanat.model.importing;

import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;

/**
 * What is to be taken in.
 *
 * @param subject what the rows are
 * @param file the name of the file, to know the import by later; empty if it was pasted
 * @param event on whose list everybody is put, if on any
 * @param state how they stand to the event where their row does not say
 * @param rows all of the list; those that are held stay out whatever was decided
 */
public record ImportOrder(
        ListSubject subject, String file, Optional<EventId> event, AttendanceState state, List<ImportRow> rows) {

    public ImportOrder {
        rows = List.copyOf(rows);
    }

    /** A list of people. */
    public ImportOrder(String file, Optional<EventId> event, AttendanceState state, List<ImportRow> rows) {
        this(ListSubject.PEOPLE, file, event, state, rows);
    }
}
