package org.amanat.model.exporting;

/** What an exported list can say of each person or organisation. */
public enum ExportColumn {
    /** In each language in which anybody of the list has one. */
    NAME,
    HONORIFIC,
    POSITION,
    ORGANISATION,
    SECTOR,
    /** What they do in the programme. */
    ROLES,
    TOPICS,
    BIOGRAPHY,
    /** What they come for. */
    PART,
    /** How they stand to the event. */
    STATE,
    /** With whom they come. */
    PARTY,
    INVITED_ON,
    ANSWERED_ON,
    CHECKED_IN_AT,
    /** Of a duty-bearer. */
    LEVEL,
    /** Who answers for an organisation. */
    OFFICE,
    WEBSITE,
    LANGUAGE,
    PHONE,
    EMAIL,
    ACCESS_NEEDS,
    FOOD,
    GENDER,
    AGE,
    DISTRICT;

    /** Whether it can hurt somebody where it falls into other hands; left out unless somebody wants it. */
    public boolean isSensitive() {
        return switch (this) {
            case PHONE, EMAIL, ACCESS_NEEDS, FOOD, GENDER, AGE, DISTRICT -> true;
            default -> false;
        };
    }
}
