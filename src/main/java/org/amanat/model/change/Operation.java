package org.amanat.model.change;

/** A change by the name that a menu can show: "Undo move item". Its words are in the language files. */
public enum Operation {
    ADD_EVENT,
    EDIT_EVENT,
    DELETE_EVENT,
    IMPORT_EVENT,
    ADD_ITEM,
    EDIT_ITEM,
    MOVE_ITEM,
    DELETE_ITEM,
    ADD_APPEARANCE,
    EDIT_APPEARANCE,
    MOVE_APPEARANCE,
    DELETE_APPEARANCE,
    ADD_GUEST,
    EDIT_GUEST,
    DELETE_GUEST,
    ADD_PERSON,
    EDIT_PERSON,
    ADD_ORGANISATION,
    EDIT_ORGANISATION,
    ADD_VENUE,
    EDIT_VENUE,
    EDIT_SETTINGS,
    /** Something left the program: a fact, which cannot be undone. */
    REGISTER_DOCUMENT,
    /** It did not leave after all: its entry goes, which is a fact as well. */
    TAKE_BACK_DOCUMENT;

    /** Whether it can be taken back. */
    public boolean isUndoable() {
        return this != REGISTER_DOCUMENT && this != TAKE_BACK_DOCUMENT;
    }
}
