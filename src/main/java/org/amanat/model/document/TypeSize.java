package org.amanat.model.document;

/** How large a document is set. */
public enum TypeSize {
    NORMAL,
    /** For readers who see little: the body has 18 points. */
    LARGE
}
