package org.amanat.model.archive;

/**
 * Something that is missing before an event is closed.
 *
 * @param count of how many; 1 where nothing is counted
 */
public record ClosingPoint(Kind kind, int count) {

    /** What can be missing, in the order in which an office would see to it. */
    public enum Kind {
        /** The event is still to come. */
        STILL_TO_COME,
        /** It was cancelled: there is nothing to close. */
        CANCELLED,
        PARTS_UNANSWERED,
        GUESTS_UNANSWERED,
        NO_WORDS,
        NO_STATEMENT,
        STATEMENTS_EMPTY,
        QUOTATIONS_NOT_ALLOWED,
        DEMANDS_DRAFT,
        DEMANDS_UNADDRESSED,
        DEMANDS_UNTRANSLATED,
        COMMITMENTS_UNDATED,
        PHOTOGRAPHS_HELD_BACK,
        NO_LESSON;

        /** Whether the event cannot be closed with it; all else is for the office to weigh. */
        public boolean isInTheWay() {
            return this == STILL_TO_COME || this == CANCELLED;
        }
    }

    public boolean isInTheWay() {
        return kind.isInTheWay();
    }
}
