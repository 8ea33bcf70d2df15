package org.amanat.model.document;

/** The people of an event for whom badges and the like are made, one for each. */
public enum Circle {
    /** Those on the list who are asked or came. */
    GUESTS,
    /** Those guests who were put on the list since such a document was made last; all of them if none was. */
    ADDED_SINCE_PRINT,
    /** Those who have a part in the programme and have not declined. */
    SPEAKERS,
    EVERYBODY
}
