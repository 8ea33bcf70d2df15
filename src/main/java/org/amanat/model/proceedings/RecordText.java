package org.amanat.model.proceedings;

/** Texts that introduce the printed record of an event. */
public enum RecordText {
    /** The day in three or four sentences. */
    BRIEF,
    /** Own words before a part of the summary, one for each. */
    PROGRAMME,
    SPEAKERS,
    ATTENDANCE,
    STATEMENTS,
    STORIES,
    GROUP_WORK,
    DEMANDS,
    COMMITMENTS,
    PHOTOGRAPHS,
    PRESS,
    PARTNERS,
    /** How the record was made, besides what the program says of itself. */
    METHOD
}
