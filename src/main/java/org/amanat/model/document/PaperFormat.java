package org.amanat.model.document;

/** The size of a page. */
public enum PaperFormat {
    A5,
    A4,
    LETTER
}
