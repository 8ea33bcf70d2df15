package org.amanat.model.consent;

import java.util.Map;
import java.util.Set;
import org.amanat.model.event.EventState;
import org.amanat.model.story.Answer;

/** One thing that happens in the life of a story. Days are counted, texts and events are numbers: see {@link World}. */
sealed interface Step {

    /** Of the records, the one in force or the first; or one that is not of this story at all. */
    enum Which {
        LATEST,
        FIRST,
        FOREIGN
    }

    /** What happens to a grant: asked as it says, not asked, or asked twice with two answers. */
    enum Asked {
        ONCE,
        NOT,
        TWICE
    }

    /**
     * What was answered for one scope.
     *
     * @param until days after signing, or less than zero if no day was named
     * @param extent 0 for all, less than zero for the title, else a number of sentences
     * @param event 0 or 1, or less than zero for none
     */
    record Grant(
            Asked asked,
            Answer answer,
            int until,
            Naming naming,
            boolean nameWritten,
            int extent,
            boolean thisEventOnly,
            Audience audience,
            int event) {}

    /**
     * What was explained and how it was signed.
     *
     * @param notice 0 explains all, 1 all but press, archive and other events, 2 is not in the file
     * @param explained days before signing; less than zero is after it
     * @param signed days before today; less than zero is a day to come
     */
    record Papers(
            boolean isExplained,
            int notice,
            int explained,
            Understanding understanding,
            Answer saidBack,
            Answer toldNoHelpIsLost,
            boolean isSigned,
            int signed,
            Form form,
            boolean witness) {}

    /** By whom. */
    record From(boolean isNamed, GivenBy by, boolean proof, Answer childAgrees) {}

    record Nothing() implements Step {}

    /** Asks. The answer may come at once or later; a successor takes the place of the record in force. */
    record Ask(Papers papers, From from, Map<Scope, Grant> grants, boolean asSuccessor, boolean answered, boolean yes)
            implements Step {}

    /** Answers the oldest asking that waits. */
    record AnswerWaiting(boolean yes) implements Step {}

    /** Ends a record, where that is lawful. */
    record End(Which which, ConsentStatus status) implements Step {}

    /** The file says something else than was sealed. */
    record Tamper() implements Step {}

    /** The file does not say readably where the latest record stands. */
    record Blur() implements Step {}

    /** The first record is lost, although another names it. */
    record Lose() implements Step {}

    record Edit(int text) implements Step {}

    record Translate(int text) implements Step {}

    /** @param text the current one if less than zero */
    record Read(boolean urdu, int text, int daysAgo, Form form, boolean witness, Which under) implements Step {}

    record Withdraw(Set<Scope> scopes, Which which, int daysAgo) implements Step {}

    record Safety(Answer child, Answer violence, Answer exploitation, Answer court, Answer endangers) implements Step {}

    record Authorise(int daysAgo, boolean lawyer, boolean byNarrator, boolean kept) implements Step {}

    record ClearByCourt(int daysAgo) implements Step {}

    record Morning(int event, boolean willing) implements Step {}

    record MoveEvent(int event, int days, EventState state) implements Step {}

    record MoveOffice(boolean abroad) implements Step {}

    record Erase() implements Step {}

    /** The clock goes on, or is set back. */
    record Clock(int days) implements Step {}
}
