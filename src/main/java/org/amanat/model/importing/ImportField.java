package org.amanat.model.importing;

/** What a column of a list can say of a person or an organisation. */
public enum ImportField {
    /** In any language; several columns of one language make one name, in their order. */
    NAME,
    HONORIFIC,
    POSITION,
    ORGANISATION,
    SECTOR,
    PHONE,
    EMAIL,
    LANGUAGE,
    ACCESS_NEEDS,
    FOOD,
    /** A word, or years. */
    AGE,
    GENDER,
    DISTRICT,
    /** What they come for. */
    PART,
    /** How they stand to the event. */
    STATE,
    /** With whom they come. */
    PARTY,
    INVITED_ON,
    ANSWERED_ON,
    /** How far the power of an organisation reaches. */
    LEVEL,
    /** Who answers for an organisation. */
    OFFICE,
    WEBSITE;

    /** Whether two columns can say it together; of the others the first that says something counts. */
    public boolean takesSeveralColumns() {
        return this == NAME || this == PHONE || this == ACCESS_NEEDS || this == FOOD || isSpoken();
    }

    /** Whether it is words in a language, of which there may be a column in each. */
    boolean isSpoken() {
        return this == HONORIFIC || this == POSITION || this == ORGANISATION || this == OFFICE || this == PARTY;
    }

    /** Whether nobody asks it of a person. */
    boolean isOfOrganisationsOnly() {
        return this == LEVEL || this == OFFICE || this == WEBSITE;
    }
}
