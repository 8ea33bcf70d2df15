package org.amanat.operations;

import org.amanat.exchange.PhoneNumbers;
import org.amanat.store.Records;

/** How telephone numbers are read in an open file: with its country. */
final class Numbering {

    private Numbering() {}

    static PhoneNumbers of(Records records) {
        return new PhoneNumbers(records.settings().get().country());
    }
}
