package org.amanat.model.change;

/** What is loaded and shown as a whole. A screen that shows one loads again when a change touched it. */
public enum Aggregate {
    WORKSPACE,
    EVENTS,
    PROGRAMME,
    GUESTS,
    PEOPLE,
    VENUES,
    DOCUMENTS,
    PROCEEDINGS,
    IMPORTS,
    STORIES,
    /** Words of a story that are typed and not saved. */
    TYPING,
    COMPARTMENT
}
