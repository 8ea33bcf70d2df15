package org.amanat.model.document;

/** The size of a page. */
public enum PaperFormat {
    A6,
    A5,
    A4,
    LETTER
}
