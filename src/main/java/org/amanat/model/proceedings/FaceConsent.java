package org.amanat.model.proceedings;

/** Whether a person who can be recognised in a photograph agreed to be shown. */
public enum FaceConsent {
    NOT_ASKED,
    GIVEN,
    REFUSED
}
