package org.amanat.model.problem;

/** Every kind of problem that a person can be told. Its sentence and next step are in the language files. */
public enum ProblemCode {
    // opening and keeping the file
    WRONG_PASSPHRASE,
    WORKSPACE_IN_USE,
    WORKSPACE_IN_USE_ELSEWHERE,
    WORKSPACE_DAMAGED,
    WORKSPACE_NEWER,
    NOT_A_WORKSPACE,
    FILE_NOT_FOUND,
    FILE_EXISTS,
    FILE_VANISHED,
    FILE_UNREADABLE,
    FILE_READ_ONLY,
    FOLDER_READ_ONLY,
    DISK_FULL,
    BACKUP_FAILED,
    // changing what is in it
    NOT_THERE_ANY_MORE,
    STILL_IN_USE,
    NOTHING_TO_UNDO,
    EVENT_HAS_DOCUMENTS,
    // what comes in
    EVENT_EXISTS,
    NOT_AN_EVENT_FILE,
    EVENT_FILE_BROKEN,
    EVENT_FILE_TOO_LARGE,
    EVENT_FILE_NEWER,
    EVENT_FIELD_INVALID,
    EVENT_FIELD_MISSING,
    EVENT_FIELD_REPEATED,
    EVENT_FIELD_UNKNOWN,
    EVENT_REFERENCE_UNKNOWN,
    // what goes out
    CANNOT_WRITE_FILE,
    MISSING_GLYPHS,
    PART_TOO_HIGH,
    PICTURE_UNREADABLE,
    NOTHING_TO_PRINT,
    NO_PRINTER,
    PRINTER_REFUSED,
    // the command line
    UNKNOWN_EVENT,
    SEVERAL_EVENTS,
    NO_PASSPHRASE,
    WEAK_PASSPHRASE,
    PASSPHRASES_DIFFER,
    NO_SCREEN,
    NO_WINDOW_LIBRARIES,
    ARGUMENT_UNKNOWN,
    ARGUMENT_MISSING,
    ARGUMENT_UNFIT
}
