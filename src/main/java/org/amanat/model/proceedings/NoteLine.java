package org.amanat.model.proceedings;

import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;

/**
 * One line of the minutes or of what a working group found, typed while people speak. Lines stand in the order of the
 * list that holds them.
 *
 * @param group the working group, such as 2 or Fishing villages; empty for minutes
 * @param text as it was typed, in whatever language that was; never blank
 */
public record NoteLine(NoteId id, EventId event, Optional<ItemId> item, NoteKind kind, String group, String text) {}
