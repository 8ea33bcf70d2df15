package org.amanat.model.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody was asked to an event, and when they answered.
 *
 * @param waitingSince when they asked for a seat that was not free; those who wait are served by it
 */
public record Reply(Optional<LocalDate> invitedOn, Optional<LocalDate> answeredOn, Optional<Instant> waitingSince) {

    public static final Reply NONE = new Reply(Optional.empty(), Optional.empty(), Optional.empty());

    /** As it is after somebody came into a state: what happened before stays noted. */
    public Reply after(AttendanceState state, LocalDate today, Instant now) {
        return switch (state) {
            case INVITED -> new Reply(invitedOn.or(() -> Optional.of(today)), Optional.empty(), Optional.empty());
            case REGISTERED, CANCELLED -> new Reply(invitedOn, Optional.of(today), Optional.empty());
            case WAITING -> new Reply(invitedOn, Optional.of(today), waitingSince.or(() -> Optional.of(now)));
            case ATTENDED, DID_NOT_COME -> new Reply(invitedOn, answeredOn, Optional.empty());
        };
    }
}
