package org.amanat.model.door;

import java.util.List;
import java.util.OptionalInt;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;

/**
 * Everybody who may come to the door of an event.
 *
 * @param title of the event
 * @param guests everybody on the list and everybody who has a part in the programme and has not declined, once each
 * @param seats of the venue, if known
 */
public record DoorList(EventId event, LocalizedText title, List<DoorGuest> guests, OptionalInt seats) {

    public DoorList {
        guests = List.copyOf(guests);
    }
}
