package org.amanat.model.event;

import java.time.LocalTime;
import java.util.Optional;
import org.amanat.model.LocalizedText;

/**
 * One item of a programme. Where it stands in the order is the order of the list that holds it.
 *
 * @param note a line under the title, printed, may be empty
 * @param minutes how long it takes, 1 to 1440
 * @param pinnedStart when it starts whatever came before; otherwise it starts when the item before it ends
 */
public record ProgrammeItem(
        ItemId id,
        EventId event,
        ItemKind kind,
        LocalizedText title,
        LocalizedText note,
        int minutes,
        Optional<LocalTime> pinnedStart) {

    public static final int LONGEST_MINUTES = 1440;

    public ProgrammeItem {
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("an item takes from 1 to " + LONGEST_MINUTES + " minutes");
        }
    }
}
