package org.amanat.model.attendance;

/** What somebody on the list of an event comes for. */
public enum GuestPart {
    GUEST,
    /** Carries what is said into another language, also of signs. */
    INTERPRETER,
    /** Is there for somebody who speaks or listens. */
    SUPPORT_PERSON,
    VOLUNTEER,
    /** From a newspaper or a station. */
    MEDIA
}
