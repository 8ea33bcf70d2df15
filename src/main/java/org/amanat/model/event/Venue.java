package org.amanat.model.event;

import java.util.OptionalInt;
import org.amanat.model.LocalizedText;

/**
 * Where events are held.
 *
 * @param capacity seats, if known; more than none
 */
public record Venue(VenueId id, LocalizedText name, LocalizedText address, OptionalInt capacity) {}
