package org.amanat.model.document;

/** What a list of speakers may hold besides names and offices. */
public enum SpeakersPart {
    /** Short lives. */
    LIVES,
    /** What they speak about. */
    TOPICS,
    /** When and in which items they are heard. */
    TIMES,
    /** Of those who agreed to it. */
    PHOTOGRAPHS
}
