package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.story.Answer;
import org.amanat.model.story.SafetyAnswers;

/**
 * The hard stops: what no consent can allow. An answer that is missing stops like the unsafe one, and is then named as
 * the thing to mend.
 */
final class SafetyCheck {

    private static final String PAKISTAN = "PK";

    private SafetyCheck() {}

    static void check(SafetyAnswers answers, Question question, Optional<ScopeGrant> grant, Reasons reasons) {
        boolean counted = question.use().scope() == Scope.COUNTED_IN_STATISTICS;
        if (carriesIdentity(question.use().scope(), grant)) {
            child(answers, reasons);
            violence(answers, question, reasons);
        }
        if (!counted) {
            stop(answers.endangersEvenDisguised(), Reason.ENDANGERS_EVEN_DISGUISED, Reason.DANGER_UNANSWERED, reasons);
        }
        if (!isCleared(question.facts().clearance(), question.today())) {
            stop(answers.openCourtCase(), Reason.COURT_CASE_OPEN, Reason.COURT_CASE_UNANSWERED, reasons);
        }
    }

    /** Face, voice, or a name by which somebody could know the narrator. */
    private static boolean carriesIdentity(Scope scope, Optional<ScopeGrant> grant) {
        boolean named = scope != Scope.COUNTED_IN_STATISTICS
                && grant.map(given -> given.naming().identifies()).orElse(false);
        return scope.showsThePerson() || named;
    }

    private static void child(SafetyAnswers answers, Reasons reasons) {
        if (answers.child().mayBe() && answers.sexualExploitation().mayBe()) {
            reasons.add(Reason.CHILD_NEVER_SHOWN);
            reasons.addIf(answers.child() == Answer.UNKNOWN, Reason.SAFETY_UNANSWERED);
            reasons.addIf(answers.sexualExploitation() == Answer.UNKNOWN, Reason.SAFETY_UNANSWERED);
        }
    }

    /** Sexual exploitation counts as sexual violence here, whatever was answered for the latter. */
    private static void violence(SafetyAnswers answers, Question question, Reasons reasons) {
        boolean violence =
                answers.sexualViolence().mayBe() || answers.sexualExploitation().mayBe();
        if (!violence) {
            return;
        }
        var authority = question.facts()
                .authority()
                .filter(paper -> !paper.on().isAfter(question.today()))
                .filter(paper -> !paper.reference().value().isBlank())
                .filter(paper -> maySign(paper.signedBy(), answers.child()));
        if (authority.isEmpty()) {
            reasons.add(Reason.AUTHORITY_MISSING);
            reasons.addIf(answers.sexualViolence() == Answer.UNKNOWN, Reason.SAFETY_UNANSWERED);
            reasons.addIf(answers.sexualExploitation() == Answer.UNKNOWN, Reason.SAFETY_UNANSWERED);
            reasons.addIf(answers.child() == Answer.UNKNOWN, Reason.SAFETY_UNANSWERED);
        } else {
            boolean abroad = !question.facts().country().equals(PAKISTAN);
            boolean confirmed =
                    authority.get().lawyer().map(name -> !name.isBlank()).orElse(false);
            reasons.addIf(abroad && !confirmed, Reason.LAWYER_MUST_CONFIRM);
        }
    }

    /** A child cannot authorise it, as section 376-A says; and whoever may be a child counts as one. */
    private static boolean maySign(WrittenAuthority.SignedBy by, Answer child) {
        return by != WrittenAuthority.SignedBy.NARRATOR || !child.mayBe();
    }

    private static boolean isCleared(Optional<CourtClearance> clearance, LocalDate today) {
        return clearance
                .filter(given -> !given.by().isBlank())
                .map(given -> !given.on().isAfter(today))
                .orElse(false);
    }

    /** Both stop; but nobody is told of a court case or a danger where the question was only not answered. */
    private static void stop(Answer answer, Reason unsafe, Reason unanswered, Reasons reasons) {
        switch (answer) {
            case YES -> reasons.add(unsafe);
            case UNKNOWN -> reasons.add(unanswered);
            case NO -> {}
        }
    }
}
