package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody signed, of which a story needs two: for the consent, and for the release of the finished text.
 *
 * @param on the day of signing, not of typing it in
 * @param scan of the form, sealed
 */
public record Signature(Form form, LocalDate on, Optional<Witness> witness, Optional<ScanId> scan) {

    /** Whether the form asks for a witness that is not there, or not named. */
    public boolean lacksWitness() {
        return form.needsWitness() && !witness.map(Witness::isNamed).orElse(false);
    }
}
