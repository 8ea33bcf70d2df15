package org.amanat.model.consent;

import java.util.List;
import java.util.Optional;
import org.amanat.model.story.Story;

/** Whether the record in force was given, by somebody who may give it, who understood it, and before today. */
final class RecordCheck {

    private RecordCheck() {}

    static void check(Question question, Standing standing, Reasons reasons) {
        standing.fault().ifPresent(reasons::add);
        standing.record().ifPresent(record -> {
            status(record.status()).ifPresent(reasons::add);
            reasons.addIf(!record.sealed().equals(Optional.of(record.terms().seal())), Reason.TERMS_CHANGED);
            reasons.addIf(!isInOrder(standing.chain()), Reason.OLDER_THAN_REPLACED);
            explanation(record.terms(), question.facts(), reasons);
            giver(record.terms(), question.facts().story(), reasons);
            signature(record.terms(), question, reasons);
        });
    }

    private static Optional<Reason> status(ConsentStatus status) {
        return switch (status) {
            case GIVEN, RENEWED -> Optional.empty();
            case REQUESTED -> Optional.of(Reason.NO_ANSWER_YET);
            case REFUSED -> Optional.of(Reason.CONSENT_REFUSED);
            case WITHDRAWN -> Optional.of(Reason.CONSENT_WITHDRAWN);
            case EXPIRED -> Optional.of(Reason.CONSENT_EXPIRED);
            case INVALIDATED -> Optional.of(Reason.CONSENT_INVALIDATED);
            case UNKNOWN -> Optional.of(Reason.CONSENT_UNREADABLE);
        };
    }

    /** A paper that is older than the one it replaces was found in a drawer; it is not the last word. */
    private static boolean isInOrder(List<ConsentRecord> chain) {
        for (int i = 1; i < chain.size(); i++) {
            var later = chain.get(i - 1).terms().signature();
            var earlier = chain.get(i).terms().signature();
            if (later.isPresent()
                    && earlier.isPresent()
                    && later.get().on().isBefore(earlier.get().on())) {
                return false;
            }
        }
        return true;
    }

    private static void explanation(ConsentTerms terms, StoryFacts facts, Reasons reasons) {
        if (terms.explanation().isEmpty()) {
            reasons.add(Reason.NOT_EXPLAINED);
            return;
        }
        var explanation = terms.explanation().get();
        reasons.addIf(explanation.by().isBlank(), Reason.NOT_EXPLAINED);
        reasons.addIf(!facts.notices().containsKey(explanation.notice()), Reason.NOTICE_UNKNOWN);
        reasons.addIf(!explanation.understanding().isEnough(), Reason.NOT_UNDERSTOOD);
        reasons.addIf(!explanation.saidBack().isYes(), Reason.NOT_SAID_BACK);
        reasons.addIf(!explanation.toldNoHelpIsLost().isYes(), Reason.NOT_TOLD_NO_HELP_IS_LOST);
        boolean after = terms.signature()
                .map(signature -> explanation.on().isAfter(signature.on()))
                .orElse(false);
        reasons.addIf(after, Reason.EXPLAINED_AFTER_GIVEN);
    }

    private static void giver(ConsentTerms terms, Optional<Story> story, Reasons reasons) {
        if (terms.giver().isEmpty()) {
            reasons.add(Reason.GIVER_MISSING);
            return;
        }
        var giver = terms.giver().get();
        boolean proofMissing = giver.by().needsProof() && giver.proof().value().isBlank();
        reasons.addIf(proofMissing, Reason.PROOF_MISSING);
        boolean child = story.map(told -> told.safety().child().mayBe()).orElse(true);
        if (child) {
            reasons.addIf(giver.by() == GivenBy.NARRATOR, Reason.CHILD_CANNOT_GIVE_ALONE);
            reasons.addIf(giver.by() != GivenBy.NARRATOR && !giver.childAgrees().isYes(), Reason.CHILD_DOES_NOT_AGREE);
        } else {
            reasons.addIf(giver.by() == GivenBy.PARENT, Reason.PARENT_OF_AN_ADULT);
        }
    }

    private static void signature(ConsentTerms terms, Question question, Reasons reasons) {
        if (terms.signature().isEmpty()) {
            reasons.add(Reason.SIGNATURE_MISSING);
            return;
        }
        var signature = terms.signature().get();
        reasons.addIf(signature.lacksWitness(), Reason.WITNESS_MISSING);
        if (question.today().isBefore(signature.on())) {
            reasons.add(Reason.BEFORE_CONSENT, signature.on());
        }
    }
}
