package org.amanat.ui.importing;

import java.util.List;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.KnownPerson;
import org.amanat.model.importing.ReadRow;

/**
 * A row of the list as it is shown.
 *
 * @param at its place in the list, counted from 0
 * @param known those in the file who may be meant, the likeliest first
 */
record Line(int at, ReadRow row, List<KnownPerson> known, Decision decision) {

    Line decided(Decision other) {
        return new Line(at, row, known, other);
    }

    /** Whether somebody should look at what becomes of it: it looks like a person who is there, or like another row. */
    boolean isDoubtful() {
        return !row.held()
                && (!known.isEmpty() || (!row.problems().isEmpty() && decision instanceof Decision.LeaveOut));
    }
}
