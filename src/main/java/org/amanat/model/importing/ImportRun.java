package org.amanat.model.importing;

import java.time.Instant;
import java.util.Optional;
import org.amanat.model.event.EventId;

/**
 * An import that was done.
 *
 * @param file the name of the file; empty if the list was pasted
 * @param takenBackAt when it was taken back, if it was
 */
public record ImportRun(
        ImportId id,
        Optional<EventId> event,
        String file,
        ImportCounts counts,
        Instant at,
        Optional<Instant> takenBackAt) {}
