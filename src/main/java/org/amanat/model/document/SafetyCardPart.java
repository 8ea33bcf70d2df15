package org.amanat.model.document;

/** What a safety card may hold besides what a speaker can rely on. */
public enum SafetyCardPart {
    /** The name of the speaker, with a card for each; without it there is one card, with a line for the name. */
    NAME,
    /** When the speaker is heard. What about is never said. */
    TIMES,
    /** Numbers to call, without saying whose they are. */
    HELPLINES,
    /** What the helplines are called, which may say what somebody spoke about to whoever finds the card. */
    HELPLINE_NAMES
}
