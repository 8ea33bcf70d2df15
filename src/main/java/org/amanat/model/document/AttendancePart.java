package org.amanat.model.document;

/** What the sheet at the door may hold besides numbers and names. */
public enum AttendancePart {
    ORGANISATION,
    /** Room to sign. */
    SIGNATURE,
    /** Room for the print of a thumb, for those who do not write. */
    THUMBPRINT,
    /** A box to tick: whether a picture with this face may be shown. */
    PHOTOGRAPH,
    /** A code that names event and sheet, for whoever enters the sheets afterwards. */
    CODE
}
