package org.amanat.model.document;

/** What a discussion guide may hold besides its questions. */
public enum DiscussionPart {
    /** How a group talks so that nobody is hurt. */
    GROUND_RULES,
    /** What the speakers speak about. */
    TOPICS,
    LINES_TO_WRITE_ON,
    HELPLINES
}
