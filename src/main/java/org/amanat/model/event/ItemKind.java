package org.amanat.model.event;

/** What happens in an item of a programme. */
public enum ItemKind {
    REGISTRATION,
    RECITATION,
    ANTHEM,
    WELCOME,
    KEYNOTE,
    SURVIVOR_STORIES,
    PANEL,
    QUESTIONS,
    GROUP_WORK,
    PERFORMANCE,
    SILENCE,
    CANDLE_LIGHTING,
    PRAYER_BREAK,
    MEAL,
    DEMANDS,
    COMMITMENTS,
    THANKS;

    /** Nothing is said in it, so it is printed quietly. */
    public boolean isPause() {
        return this == PRAYER_BREAK || this == MEAL;
    }
}
