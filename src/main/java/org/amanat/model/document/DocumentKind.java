package org.amanat.model.document;

import java.util.EnumSet;
import java.util.Set;

/** What can be printed. What each kind can be told besides is its {@link DocumentOrder}. */
public enum DocumentKind {
    PROGRAMME,
    DOOR_PAGE,
    SPEAKERS,
    RUN_SHEET,
    SAFETY_CARD,
    INVITATION_LETTERS,
    DISCUSSION_GUIDE,
    STORY_HANDOUT,
    READING_SCRIPT,
    STORY_FIGURES,
    PRESS_NOTE,
    ATTENDANCE_SHEET,
    FOOD_AND_ACCESS,
    BADGES,
    NAME_PLATES,
    CERTIFICATES,
    SUMMARY,
    DEMANDS_AND_COMMITMENTS,
    DUTY_BEARER_BRIEF,
    PROGRESS_LETTER,
    COMMITMENT_LEDGER,
    YEARS_COMPARED,
    DUPLEX_TEST;

    /** The sizes of page that it can have, never empty. */
    public Set<PaperFormat> papers() {
        return switch (this) {
            case SAFETY_CARD -> EnumSet.allOf(PaperFormat.class);
            case PROGRAMME, SPEAKERS, RUN_SHEET, DISCUSSION_GUIDE, STORY_HANDOUT, READING_SCRIPT ->
                EnumSet.of(PaperFormat.A5, PaperFormat.A4, PaperFormat.LETTER);
            case DOOR_PAGE,
                    STORY_FIGURES,
                    INVITATION_LETTERS,
                    PRESS_NOTE,
                    ATTENDANCE_SHEET,
                    FOOD_AND_ACCESS,
                    BADGES,
                    NAME_PLATES,
                    CERTIFICATES,
                    SUMMARY,
                    DEMANDS_AND_COMMITMENTS,
                    DUTY_BEARER_BRIEF,
                    PROGRESS_LETTER,
                    COMMITMENT_LEDGER,
                    YEARS_COMPARED,
                    DUPLEX_TEST -> EnumSet.of(PaperFormat.A4, PaperFormat.LETTER);
        };
    }

    /**
     * The size of page that it has unless somebody wants another.
     *
     * @param office what the office printer holds: a document on whole sheets is made for that
     */
    public PaperFormat usualPaper(PaperFormat office) {
        return switch (this) {
            case PROGRAMME, SAFETY_CARD -> PaperFormat.A5;
            case DOOR_PAGE,
                    SPEAKERS,
                    RUN_SHEET,
                    INVITATION_LETTERS,
                    DISCUSSION_GUIDE,
                    STORY_HANDOUT,
                    READING_SCRIPT,
                    STORY_FIGURES,
                    PRESS_NOTE,
                    ATTENDANCE_SHEET,
                    FOOD_AND_ACCESS,
                    BADGES,
                    NAME_PLATES,
                    CERTIFICATES,
                    SUMMARY,
                    DEMANDS_AND_COMMITMENTS,
                    DUTY_BEARER_BRIEF,
                    PROGRESS_LETTER,
                    COMMITMENT_LEDGER,
                    YEARS_COMPARED,
                    DUPLEX_TEST -> office;
        };
    }

    /**
     * Whether strangers read it, so that whoever said no to the name in print is not named in it. What stays in the
     * office, or is made for somebody to whom it is given, names them.
     */
    public boolean isForStrangers() {
        return switch (this) {
            case PROGRAMME,
                    DOOR_PAGE,
                    SPEAKERS,
                    DISCUSSION_GUIDE,
                    STORY_HANDOUT,
                    STORY_FIGURES,
                    PRESS_NOTE,
                    SUMMARY,
                    DEMANDS_AND_COMMITMENTS,
                    DUTY_BEARER_BRIEF,
                    PROGRESS_LETTER,
                    COMMITMENT_LEDGER,
                    YEARS_COMPARED -> true;
            case RUN_SHEET,
                    SAFETY_CARD,
                    INVITATION_LETTERS,
                    READING_SCRIPT,
                    ATTENDANCE_SHEET,
                    // names nobody, and knows every name to keep it off
                    FOOD_AND_ACCESS,
                    BADGES,
                    NAME_PLATES,
                    CERTIFICATES,
                    DUPLEX_TEST -> false;
        };
    }

    /** Whether sheets can be folded into a booklet of it. */
    public boolean folds() {
        return this == PROGRAMME;
    }
}
