package org.amanat.model.proceedings;

import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;

/**
 * One line of the minutes or of what a working group found, typed while people speak. Lines stand in the order of the
 * list that holds them.
 *
 * @param group the working group, such as 2 or Fishing villages; empty for minutes
 * @param wording what was noted, at first in the one language in which it was typed; not empty
 */
public record NoteLine(
        NoteId id, EventId event, Optional<ItemId> item, NoteKind kind, String group, LocalizedText wording) {}
