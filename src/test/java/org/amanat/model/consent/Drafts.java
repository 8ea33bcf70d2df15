package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.Confidential;

/** Terms of the model from the numbers of a step. */
final class Drafts {

    private Drafts() {}

    static ConsentTerms terms(Step.Ask ask, int today, NoticeVersion[] notices) {
        var papers = ask.papers();
        int signed = today - papers.signed();
        var explanation = new Explanation(
                notices[papers.notice()],
                Language.SINDHI,
                World.day(signed - papers.explained()),
                "a caseworker",
                Optional.empty(),
                papers.understanding(),
                papers.saidBack(),
                papers.toldNoHelpIsLost());
        var giver = new Giver(
                ask.from().by(),
                new Confidential<>(ask.from().proof() ? "court order, seen" : " "),
                ask.from().childAgrees());
        var signature = new Signature(papers.form(), World.day(signed), witness(papers.witness()), Optional.empty());
        return new ConsentTerms(
                Optional.of(explanation).filter(_ -> papers.isExplained()),
                Optional.of(giver).filter(_ -> ask.from().isNamed()),
                Optional.of(signature).filter(_ -> papers.isSigned()),
                grants(ask.grants(), signed));
    }

    static Optional<Witness> witness(boolean isThere) {
        return isThere ? Optional.of(new Witness("W. Itness", "union organiser")) : Optional.empty();
    }

    private static List<ScopeGrant> grants(Map<Scope, Step.Grant> drafts, int signed) {
        var grants = new ArrayList<ScopeGrant>();
        drafts.forEach((scope, draft) -> {
            switch (draft.asked()) {
                case ONCE -> grants.add(grant(scope, draft, signed));
                case NOT -> {}
                case TWICE -> {
                    grants.add(grant(scope, draft, signed));
                    grants.add(ScopeGrant.refused(scope));
                }
            }
        });
        return grants;
    }

    private static ScopeGrant grant(Scope scope, Step.Grant draft, int signed) {
        var until = draft.until() < 0 ? Optional.<LocalDate>empty() : Optional.of(World.day(signed + draft.until()));
        var name = draft.nameWritten()
                ? LocalizedText.of("N-" + draft.naming(), "ن-" + draft.naming())
                : LocalizedText.empty();
        return new ScopeGrant(
                scope,
                draft.answer(),
                until,
                draft.naming(),
                new Confidential<>(name),
                extent(draft.extent()),
                draft.thisEventOnly(),
                draft.audience(),
                draft.event() < 0 ? Optional.empty() : Optional.of(World.EVENTS.get(draft.event())));
    }

    private static Extent extent(int extent) {
        if (extent == 0) {
            return new Extent.Whole();
        }
        return extent < 0 ? new Extent.TitleOnly() : new Extent.Sentences(extent);
    }
}
