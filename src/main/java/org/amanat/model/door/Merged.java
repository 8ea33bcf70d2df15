package org.amanat.model.door;

import org.amanat.model.event.EventId;

/**
 * What came of reading a packet.
 *
 * @param news facts that were not known here
 * @param added persons who were not on the list here
 * @param clashes guests of the event of whom two doors say what cannot both be true, from this packet or before
 */
public record Merged(EventId event, int news, int added, int clashes) {}
