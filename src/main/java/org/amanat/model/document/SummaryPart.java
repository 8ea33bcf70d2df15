package org.amanat.model.document;

/** A part of the summary of proceedings, in the order in which they stand unless somebody wants another. */
public enum SummaryPart {
    COVER,
    /** The day in three or four sentences, and its figures. */
    BRIEF,
    PROGRAMME,
    SPEAKERS,
    ATTENDANCE,
    STATEMENTS,
    /** Stories whose narrators agreed to the summary, or the part of them that they agreed to. */
    STORIES,
    GROUP_WORK,
    DEMANDS,
    COMMITMENTS,
    PHOTOGRAPHS,
    PRESS,
    PARTNERS,
    /** How the record was made and what was left out of it. */
    METHOD
}
