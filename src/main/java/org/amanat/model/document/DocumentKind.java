package org.amanat.model.document;

/** What can be printed. */
public enum DocumentKind {
    PROGRAMME
}
