package org.amanat.operations;

import java.time.Clock;
import java.time.LocalDate;
import org.amanat.store.Records;

/** Which day it is where the office is: on which consent, releases and events are dated. */
final class Today {

    private Today() {}

    static LocalDate in(Records records, Clock clock) {
        return clock.instant().atZone(records.settings().get().timeZone()).toLocalDate();
    }
}
