package org.amanat.model.exporting;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.event.EventId;

/**
 * An entry in the register of exports: it says what left the program and what for, and not who stands in it.
 *
 * @param event that it is of, if it is of one that is still there
 * @param columns that it holds
 * @param entries how many rows, cards or entries of a calendar it has
 * @param madeBy the account of the computer
 * @param sha256 of the file as it left the program, in lower-case hexadecimal
 */
public record RegisteredExport(
        ExportId id,
        ExportSubject subject,
        Optional<EventId> event,
        ExportFormat format,
        Set<ExportColumn> columns,
        int entries,
        String purpose,
        String madeBy,
        String sha256,
        Instant madeAt) {

    /** Whether it holds anything that can hurt somebody where it falls into other hands. */
    public boolean isSensitive() {
        return subject == ExportSubject.EVENT || columns.stream().anyMatch(ExportColumn::isSensitive);
    }
}
