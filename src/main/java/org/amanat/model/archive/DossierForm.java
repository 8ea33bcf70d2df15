package org.amanat.model.archive;

/** For whom a dossier is made. */
public enum DossierForm {
    /** For anybody: only what may be published. */
    PUBLIC,
    /** For the office: everything of the event but what is sealed, encrypted with a passphrase. */
    FULL
}
