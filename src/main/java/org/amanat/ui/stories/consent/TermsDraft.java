package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.GivenBy;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Understanding;
import org.amanat.model.consent.Witness;
import org.amanat.model.event.EventId;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;

/**
 * Terms while they are typed in, field by field. What was not typed yet is what the gate refuses: not understood, not
 * said back, spoken without a witness; and a new yes is the narrowest one.
 *
 * @param notice that is explained unless another is chosen
 */
record TermsDraft(ConsentTerms terms, NoticeVersion notice, LocalDate today) {

    ConsentTerms notice(NoticeVersion value) {
        return explanation(e -> new Explanation(
                value,
                e.language(),
                e.on(),
                e.by(),
                e.interpreter(),
                e.understanding(),
                e.saidBack(),
                e.toldNoHelpIsLost()));
    }

    ConsentTerms language(Language value) {
        return explanation(e -> new Explanation(
                e.notice(),
                value,
                e.on(),
                e.by(),
                e.interpreter(),
                e.understanding(),
                e.saidBack(),
                e.toldNoHelpIsLost()));
    }

    ConsentTerms explainedOn(LocalDate value) {
        return explanation(e -> new Explanation(
                e.notice(),
                e.language(),
                value,
                e.by(),
                e.interpreter(),
                e.understanding(),
                e.saidBack(),
                e.toldNoHelpIsLost()));
    }

    ConsentTerms explainedBy(String value) {
        return explanation(e -> new Explanation(
                e.notice(),
                e.language(),
                e.on(),
                value,
                e.interpreter(),
                e.understanding(),
                e.saidBack(),
                e.toldNoHelpIsLost()));
    }

    ConsentTerms interpreter(String value) {
        return explanation(e -> new Explanation(
                e.notice(),
                e.language(),
                e.on(),
                e.by(),
                present(value),
                e.understanding(),
                e.saidBack(),
                e.toldNoHelpIsLost()));
    }

    ConsentTerms understanding(Understanding value) {
        return explanation(e -> new Explanation(
                e.notice(), e.language(), e.on(), e.by(), e.interpreter(), value, e.saidBack(), e.toldNoHelpIsLost()));
    }

    ConsentTerms saidBack(Answer value) {
        return explanation(e -> new Explanation(
                e.notice(),
                e.language(),
                e.on(),
                e.by(),
                e.interpreter(),
                e.understanding(),
                value,
                e.toldNoHelpIsLost()));
    }

    ConsentTerms toldNoHelpIsLost(Answer value) {
        return explanation(e -> new Explanation(
                e.notice(), e.language(), e.on(), e.by(), e.interpreter(), e.understanding(), e.saidBack(), value));
    }

    ConsentTerms givenBy(GivenBy value) {
        return giver(giver -> new Giver(value, giver.proof(), giver.childAgrees()));
    }

    ConsentTerms proof(String value) {
        return giver(giver -> new Giver(giver.by(), new Confidential<>(value), giver.childAgrees()));
    }

    ConsentTerms childAgrees(Answer value) {
        return giver(giver -> new Giver(giver.by(), giver.proof(), value));
    }

    ConsentTerms form(Form value) {
        return signature(s -> new Signature(value, s.on(), s.witness(), s.scan()));
    }

    ConsentTerms signedOn(LocalDate value) {
        return signature(s -> new Signature(s.form(), value, s.witness(), s.scan()));
    }

    ConsentTerms witness(String value) {
        return witness(witness -> new Witness(value, witness.role()));
    }

    ConsentTerms witnessRole(String value) {
        return witness(witness -> new Witness(witness.name(), value));
    }

    /** A scope that was answered: with no it has no terms, with yes the narrowest until more is typed. */
    ConsentTerms answer(Scope scope, Answer value, Optional<EventId> event) {
        return switch (value) {
            case YES ->
                grants(
                        scope,
                        Optional.of(terms.grant(scope)
                                .filter(grant -> grant.answer().isYes())
                                .orElseGet(() -> narrowest(scope, event))));
            case NO -> grants(scope, Optional.of(ScopeGrant.refused(scope)));
            case UNKNOWN -> grants(scope, Optional.empty());
        };
    }

    /** Something about a scope that was answered with yes. */
    ConsentTerms grant(Scope scope, UnaryOperator<ScopeGrant> change) {
        return grants(scope, terms.grant(scope).map(change));
    }

    private static ScopeGrant narrowest(Scope scope, Optional<EventId> event) {
        return new ScopeGrant(
                scope,
                Answer.YES,
                Optional.empty(),
                Naming.ANONYMOUS,
                new Confidential<>(LocalizedText.empty()),
                scope.most(),
                false,
                Audience.OFFICE,
                scope.isAtAnEvent() ? event : Optional.empty());
    }

    private ConsentTerms grants(Scope scope, Optional<ScopeGrant> changed) {
        List<ScopeGrant> grants = new ArrayList<>(terms.grants());
        grants.removeIf(grant -> grant.scope() == scope);
        changed.ifPresent(grants::add);
        return new ConsentTerms(terms.explanation(), terms.giver(), terms.signature(), grants);
    }

    private ConsentTerms explanation(UnaryOperator<Explanation> change) {
        var before = terms.explanation()
                .orElseGet(() -> new Explanation(
                        notice,
                        Language.URDU,
                        today,
                        "",
                        Optional.empty(),
                        Understanding.NOT,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN));
        return new ConsentTerms(Optional.of(change.apply(before)), terms.giver(), terms.signature(), terms.grants());
    }

    private ConsentTerms giver(UnaryOperator<Giver> change) {
        var before = terms.giver()
                .orElseGet(() -> new Giver(GivenBy.REPRESENTATIVE, new Confidential<>(""), Answer.UNKNOWN));
        return new ConsentTerms(
                terms.explanation(), Optional.of(change.apply(before)), terms.signature(), terms.grants());
    }

    private ConsentTerms signature(UnaryOperator<Signature> change) {
        var before = terms.signature()
                .orElseGet(() -> new Signature(Form.SPOKEN, today, Optional.empty(), Optional.empty()));
        return new ConsentTerms(terms.explanation(), terms.giver(), Optional.of(change.apply(before)), terms.grants());
    }

    private ConsentTerms witness(UnaryOperator<Witness> change) {
        return signature(s -> {
            var changed = change.apply(s.witness().orElseGet(() -> new Witness("", "")));
            boolean none = changed.name().isEmpty() && changed.role().isEmpty();
            return new Signature(s.form(), s.on(), none ? Optional.empty() : Optional.of(changed), s.scan());
        });
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }
}
