package org.amanat.model.document;

/** What a press note may hold besides what, when, where and who invites. */
public enum PressPart {
    /** Those who speak and have confirmed, with office and organisation. */
    SPEAKERS,
    /** How to report without doing harm. */
    REPORTING_RULES,
    HELPLINES,
    /** That nothing is published before the event begins. */
    EMBARGO,
    /** After the event: what it demanded, and what was said that may be quoted. */
    OUTCOME
}
