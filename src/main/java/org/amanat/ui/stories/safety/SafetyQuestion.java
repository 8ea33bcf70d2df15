package org.amanat.ui.stories.safety;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.story.Answer;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.TimeSinceLeaving;

/** A safety question that is answered with yes or no, in the order in which they are asked. */
enum SafetyQuestion {
    CHILD,
    SEXUAL_VIOLENCE,
    SEXUAL_EXPLOITATION,
    OPEN_COURT_CASE,
    PERPETRATOR_NAMED,
    ENDANGERS;

    Answer answer(SafetyAnswers safety) {
        return switch (this) {
            case CHILD -> safety.child();
            case SEXUAL_VIOLENCE -> safety.sexualViolence();
            case SEXUAL_EXPLOITATION -> safety.sexualExploitation();
            case OPEN_COURT_CASE -> safety.openCourtCase();
            case PERPETRATOR_NAMED -> safety.perpetratorNamed();
            case ENDANGERS -> safety.endangersEvenDisguised();
        };
    }

    /** The answers with another one to this question. */
    SafetyAnswers answer(SafetyAnswers safety, Answer answer) {
        return new SafetyAnswers(
                this == CHILD ? answer : safety.child(),
                this == SEXUAL_VIOLENCE ? answer : safety.sexualViolence(),
                this == SEXUAL_EXPLOITATION ? answer : safety.sexualExploitation(),
                this == OPEN_COURT_CASE ? answer : safety.openCourtCase(),
                this == PERPETRATOR_NAMED ? answer : safety.perpetratorNamed(),
                this == ENDANGERS ? answer : safety.endangersEvenDisguised(),
                safety.sinceLeaving(),
                safety.answeredOn());
    }

    static SafetyAnswers sinceLeaving(SafetyAnswers safety, TimeSinceLeaving time) {
        return with(safety, time, safety.answeredOn());
    }

    static SafetyAnswers answeredOn(SafetyAnswers safety, Optional<LocalDate> day) {
        return with(safety, safety.sinceLeaving(), day);
    }

    private static SafetyAnswers with(SafetyAnswers safety, TimeSinceLeaving time, Optional<LocalDate> day) {
        return new SafetyAnswers(
                safety.child(),
                safety.sexualViolence(),
                safety.sexualExploitation(),
                safety.openCourtCase(),
                safety.perpetratorNamed(),
                safety.endangersEvenDisguised(),
                time,
                day);
    }
}
