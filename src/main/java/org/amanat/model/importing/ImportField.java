package org.amanat.model.importing;

/** What a column of a list can say of a person. */
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
    STATE;

    /** Whether two columns can say it together; of the others the first that says something counts. */
    public boolean takesSeveralColumns() {
        return this == NAME || this == PHONE || this == ACCESS_NEEDS || this == FOOD;
    }
}
