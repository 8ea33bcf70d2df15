package org.amanat.model.document;

/** The people of an event for whom badges and the like are made, one for each. */
public enum Circle {
    /** Those on the list who are asked or came. */
    GUESTS,
    /** Those who have a part in the programme and have not declined. */
    SPEAKERS,
    EVERYBODY
}
