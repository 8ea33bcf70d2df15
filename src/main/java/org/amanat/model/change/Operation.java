package org.amanat.model.change;

/** A change by the name that a menu can show: "Undo move item". Its words are in the language files. */
public enum Operation {
    ADD_EVENT,
    EDIT_EVENT,
    DELETE_EVENT,
    IMPORT_EVENT,
    IMPORT_LIST,
    TAKE_BACK_IMPORT,
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
    MARK_INVITED,
    DELETE_GUEST,
    ADD_PARTY,
    EDIT_PARTY,
    DELETE_PARTY,
    CHECK_IN,
    TAKE_BACK_CHECK_IN,
    ADD_WALK_IN,
    DECIDE_CHECK_IN,
    ENTER_SHEET,
    READ_DOOR_PACKET,
    ADD_PERSON,
    EDIT_PERSON,
    MERGE_PERSONS,
    TELL_PERSONS_APART,
    ADD_ORGANISATION,
    EDIT_ORGANISATION,
    ADD_VENUE,
    EDIT_VENUE,
    EDIT_SETTINGS,
    WRITE_RECORD,
    ADD_STATEMENT,
    EDIT_STATEMENT,
    DELETE_STATEMENT,
    ADD_NOTE,
    EDIT_NOTE,
    DELETE_NOTE,
    ADD_DEMAND,
    EDIT_DEMAND,
    DELETE_DEMAND,
    ADD_RESPONSE,
    EDIT_RESPONSE,
    DELETE_RESPONSE,
    ADD_COMMITMENT,
    EDIT_COMMITMENT,
    DELETE_COMMITMENT,
    ADD_PROGRESS,
    EDIT_PROGRESS,
    DELETE_PROGRESS,
    ADD_PHOTOGRAPH,
    EDIT_PHOTOGRAPH,
    DELETE_PHOTOGRAPH,
    ADD_PRESS_MENTION,
    EDIT_PRESS_MENTION,
    DELETE_PRESS_MENTION,
    ADD_COST,
    EDIT_COST,
    DELETE_COST,
    ADD_LESSON,
    EDIT_LESSON,
    DELETE_LESSON,
    CLOSE_EVENT,
    ADD_ADDITION,
    READ_DOSSIER,
    ADD_STORY,
    EDIT_STORY,
    WRITE_TEXT,
    DECIDE_DETAIL,
    ADD_NOTICE,
    ASK_CONSENT,
    ANSWER_CONSENT,
    RELEASE_TEXT,
    KEEP_SCAN,
    ASK_WILLINGNESS,
    PLAN_STORIES,
    MOVE_COPIES,
    EDIT_NARRATOR,
    /** What is typed is kept until it is saved or thrown away: nothing that anybody decided. */
    KEEP_TYPING,
    /** What another computer knows now cannot be undone behind its back: it would come back with the next packet. */
    WRITE_DOOR_PACKET,
    /** Something left the program: a fact, which cannot be undone. */
    REGISTER_DOCUMENT,
    /** It did not leave after all: its entry goes, which is a fact as well. */
    TAKE_BACK_DOCUMENT,
    /** Somebody opened the sealed compartment, or closed it: a fact. */
    OPEN_COMPARTMENT,
    /** Who may open the compartment: a key that was taken away must not come back. */
    CHANGE_COMPARTMENT,
    /** A narrator's word, or the end of a consent: nothing from before it may come back behind it. */
    WITHDRAW_CONSENT,
    /** Nothing that is erased may be left in what could be undone. */
    ERASE_STORY;

    /** Whether it can be taken back. */
    public boolean isUndoable() {
        return !isFact() && !endsHistory();
    }

    /** Whether with it everything that could be undone is forgotten, as if the file had been locked. */
    public boolean endsHistory() {
        return this == CHANGE_COMPARTMENT
                || this == WITHDRAW_CONSENT
                || this == ERASE_STORY
                || this == WRITE_DOOR_PACKET;
    }

    /** Whether it writes down that something happened outside of the file, which nobody can take back. */
    public boolean isFact() {
        return this == REGISTER_DOCUMENT
                || this == TAKE_BACK_DOCUMENT
                || this == OPEN_COMPARTMENT
                || this == KEEP_TYPING;
    }
}
