package org.amanat.model.attendance;

/** How a person stands to an event that they are asked to. */
public enum AttendanceState {
    INVITED,
    REGISTERED,
    /** Wants to come, and there is no seat yet. */
    WAITING,
    ATTENDED,
    DID_NOT_COME,
    CANCELLED;

    /** Whether a seat is kept for them, or was taken. */
    public boolean takesSeat() {
        return this == INVITED || this == REGISTERED || this == ATTENDED;
    }
}
