package org.amanat.model.consent;

import org.amanat.model.event.EventId;

/**
 * The question on the morning of an event: still willing? A no stops the story at this event; it is no withdrawal.
 *
 * @param entry its number in the story's history; of two for one event the later one counts
 */
public record WillingnessCheck(EventId event, boolean willing, long entry) {}
