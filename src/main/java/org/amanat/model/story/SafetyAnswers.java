package org.amanat.model.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The safety questions about a story and their answers. An answer that is missing counts as the unsafe one wherever it
 * is looked at.
 *
 * @param child whether the narrator is under eighteen
 * @param sexualViolence whether the story tells of it
 * @param sexualExploitation whether the story tells of it
 * @param openCourtCase whether a court case that touches the story is open
 * @param perpetratorNamed whether the text names somebody who did it, or makes them known
 * @param endangersEvenDisguised whether the text could endanger the narrator or relatives even when disguised
 * @param answeredOn when they were last gone through
 */
public record SafetyAnswers(
        Answer child,
        Answer sexualViolence,
        Answer sexualExploitation,
        Answer openCourtCase,
        Answer perpetratorNamed,
        Answer endangersEvenDisguised,
        TimeSinceLeaving sinceLeaving,
        Optional<LocalDate> answeredOn) {

    /** Nothing asked yet. */
    public static SafetyAnswers unanswered() {
        return new SafetyAnswers(
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                TimeSinceLeaving.UNKNOWN,
                Optional.empty());
    }

    /** Whether every question has an answer. */
    public boolean areComplete() {
        var answers = List.of(
                child, sexualViolence, sexualExploitation, openCourtCase, perpetratorNamed, endangersEvenDisguised);
        return !answers.contains(Answer.UNKNOWN) && sinceLeaving != TimeSinceLeaving.UNKNOWN;
    }
}
