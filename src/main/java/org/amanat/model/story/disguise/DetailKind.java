package org.amanat.model.story.disguise;

/** What kind of detail could tell who somebody is; of two that overlap the one that stands first here counts. */
public enum DetailKind {
    PHONE_NUMBER,
    NAME,
    DATE,
    AGE,
    EMPLOYER,
    PLACE,
    OCCUPATION,
    RELATION
}
