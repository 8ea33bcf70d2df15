package org.amanat.ui.importing;

import java.util.Optional;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ReadRow;

/**
 * A row of the list as it is shown.
 *
 * @param at its place in the list, counted from 0
 * @param chosen what somebody said becomes of it; nothing if nobody said
 */
record Line(int at, ReadRow row, Optional<Decision> chosen) {

    Line decided(Decision decision) {
        return new Line(at, row, Optional.of(decision));
    }
}
