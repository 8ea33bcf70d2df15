package org.amanat.ui.importing;

/** The steps of an import, in their order. */
enum Step {
    FILE(1, "ui.import.step.file"),
    COLUMNS(2, "ui.import.step.columns"),
    ROWS(3, "ui.import.step.rows"),
    PEOPLE(4, "ui.import.step.people"),
    DONE(5, "ui.import.step.done");

    private final int number;
    private final String titleKey;

    Step(int number, String titleKey) {
        this.number = number;
        this.titleKey = titleKey;
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    String titleKey() {
        return titleKey;
    }

    /** The one before; the first and the last have none but themselves. */
    Step before() {
        return switch (this) {
            case FILE, COLUMNS -> FILE;
            case ROWS -> COLUMNS;
            case PEOPLE -> ROWS;
            case DONE -> DONE;
        };
    }
}
