package org.amanat.ui.guests;

import java.util.Optional;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.event.InvitationState;
import org.amanat.ui.common.UiTexts;

/** Which guests the list shows. */
enum GuestFilter {
    ALL,
    /** They are on the list, and nobody asked them yet. */
    TO_INVITE,
    /** They were asked, and neither said yes nor no. */
    NO_ANSWER,
    REGISTERED,
    WAITING,
    ATTENDED,
    DID_NOT_COME,
    CANCELLED;

    boolean shows(Guest guest) {
        var state = guest.attendance().state();
        return switch (this) {
            case ALL -> true;
            case TO_INVITE -> guest.attendance().invitation().equals(Optional.of(InvitationState.TO_INVITE));
            case NO_ANSWER -> guest.attendance().invitation().equals(Optional.of(InvitationState.INVITED));
            case REGISTERED -> state == AttendanceState.REGISTERED;
            case WAITING -> state == AttendanceState.WAITING;
            case ATTENDED -> state == AttendanceState.ATTENDED;
            case DID_NOT_COME -> state == AttendanceState.DID_NOT_COME;
            case CANCELLED -> state == AttendanceState.CANCELLED;
        };
    }

    String name(UiTexts texts) {
        return switch (this) {
            case ALL -> texts.get("ui.guests.all-states");
            case TO_INVITE -> texts.name(InvitationState.TO_INVITE);
            case NO_ANSWER -> texts.get("ui.guests.no-answer");
            case REGISTERED -> texts.name(AttendanceState.REGISTERED);
            case WAITING -> texts.name(AttendanceState.WAITING);
            case ATTENDED -> texts.name(AttendanceState.ATTENDED);
            case DID_NOT_COME -> texts.name(AttendanceState.DID_NOT_COME);
            case CANCELLED -> texts.name(AttendanceState.CANCELLED);
        };
    }

    /** How a guest stands, in a word. */
    static String standing(Guest guest, UiTexts texts) {
        return TO_INVITE.shows(guest)
                ? TO_INVITE.name(texts)
                : texts.name(guest.attendance().state());
    }
}
