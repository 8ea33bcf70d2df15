package org.amanat.model.archive;

import java.time.Instant;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;

/**
 * What was learned, or found to be wrong, after an event was closed. It stands beside the record and changes nothing.
 */
public record Addition(AdditionId id, EventId event, Instant addedAt, LocalizedText wording) {}
