package org.amanat.model.people.matching;

/** Why two entries may be the same person, or may not. Each has a sentence in the language files. */
public enum Reason {
    SAME_NAME,
    /** Another spelling, another order, or a title or a name of many that one of them leaves out. */
    LIKE_NAME,
    /** One is written in Urdu and one in Latin letters. */
    NAME_IN_OTHER_LETTERS,
    SAME_KIN,
    SAME_PHONE,
    /** Several of a family answer it, so it says less. */
    SHARED_PHONE,
    SAME_EMAIL,
    /** Of an organisation. */
    SAME_WEBSITE,
    SAME_ORGANISATION,
    /** The father or husband has another name: they are rather two. */
    OTHER_KIN
}
