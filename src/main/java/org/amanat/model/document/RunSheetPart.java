package org.amanat.model.document;

/** What a run sheet may hold besides times, items and who does what. */
public enum RunSheetPart {
    /** The telephone numbers of those who have a part. */
    PHONES,
    /** Room to write when each item really began, and what has to be remembered. */
    ROOM_TO_WRITE
}
