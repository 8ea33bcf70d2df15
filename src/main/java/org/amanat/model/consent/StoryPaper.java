package org.amanat.model.consent;

/** Papers about stories and consent. Those that hold a story, by its words or its name, are in the register of uses. */
public enum StoryPaper {
    /** The programme that names stories. */
    PROGRAMME,
    /** The sheet of those who run an event, with who tells and who stands by. */
    RUN_SHEET,
    /** Released stories for everybody who comes, with content notes and helplines. */
    HANDOUT,
    /** Released words for somebody who reads them aloud. */
    READING_SCRIPT,
    /** Figures that count the story as one of many. Holds no word of it, and is not called back. */
    FIGURES,
    /** A text in large print that is read back to its narrator before it is released. */
    READ_BACK_SHEET,
    /** What is explained and asked, to be filled in by hand. */
    CONSENT_FORM,
    /** What is explained, to be taken home before anything is asked. */
    INFORMATION_SHEET,
    /** That something was agreed, and a slip to take it back; nothing on it says what. */
    CONSENT_RECEIPT,
    /** What an event left behind, with the stories that may stand in it. */
    SUMMARY,
    /** What is kept of an event for ever, with the stories that may be kept. */
    DOSSIER,
    /** Which copies are called back. */
    RECALL_LIST
}
