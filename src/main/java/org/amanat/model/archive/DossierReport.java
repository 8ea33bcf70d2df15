package org.amanat.model.archive;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;

/**
 * What became of a dossier that was looked at or read in.
 *
 * @param event whose dossier it is, if that could be read
 * @param title of the event, empty if that could not be read
 * @param damage everything that is not as it was written; empty if it is whole
 * @param files how many are as they were written
 */
public record DossierReport(
        Outcome outcome, Optional<EventId> event, LocalizedText title, List<Damage> damage, int files) {

    public DossierReport {
        damage = List.copyOf(damage);
    }

    /** What became of it. */
    public enum Outcome {
        /** It was only looked at. */
        CHECKED,
        /** Its event is in the file now. */
        READ,
        /** Its event was in the file before, and nothing has changed. */
        HERE_ALREADY
    }

    public boolean isWhole() {
        return damage.isEmpty();
    }
}
