package org.amanat.model.consent;

import java.time.LocalDate;
import org.amanat.model.document.DocumentId;

/**
 * Printed copies went somewhere, came back or were destroyed.
 *
 * @param copies at least one
 * @param with whom, such as "participants", may be empty
 */
public record CopyMovement(DocumentId document, Kind kind, int copies, LocalDate on, String with) {

    /** Where to. */
    public enum Kind {
        GIVEN,
        RETURNED,
        DESTROYED
    }

    public CopyMovement {
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy");
        }
    }
}
