package org.amanat.model.consent;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was agreed, and how. While consent is only asked for, parts may be missing; once it is given, nothing
 * changes any more. A class and not a record because it knows its seal, which is asked for at every use.
 */
public final class ConsentTerms {

    private final Optional<Explanation> explanation;
    private final Optional<Giver> giver;
    private final Optional<Signature> signature;
    private final List<ScopeGrant> grants;
    private final TermsSeal seal;

    /** @param grants one for each scope that was asked, in any order */
    public ConsentTerms(
            Optional<Explanation> explanation,
            Optional<Giver> giver,
            Optional<Signature> signature,
            List<ScopeGrant> grants) {
        this.explanation = explanation;
        this.giver = giver;
        this.signature = signature;
        this.grants = List.copyOf(grants);
        this.seal = TermsSeal.over(this);
    }

    /** Nothing asked yet. */
    public static ConsentTerms blank() {
        return new ConsentTerms(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** What was explained, and how. */
    public Optional<Explanation> explanation() {
        return explanation;
    }

    /** Who answered. */
    public Optional<Giver> giver() {
        return giver;
    }

    /** The first signature. */
    public Optional<Signature> signature() {
        return signature;
    }

    /** One for each scope that was asked. */
    public List<ScopeGrant> grants() {
        return grants;
    }

    /** What is kept when consent is given, to see later that these are still the terms. */
    public TermsSeal seal() {
        return seal;
    }

    /** The answer for a scope; none if it was not asked, or if there are two answers, which is none. */
    public Optional<ScopeGrant> grant(Scope scope) {
        ScopeGrant found = null;
        for (var grant : grants) {
            if (grant.scope() == scope) {
                if (found != null) {
                    return Optional.empty();
                }
                found = grant;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The same terms, scans apart: they may be added after the day of signing. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentTerms terms && seal.equals(terms.seal);
    }

    @Override
    public int hashCode() {
        return seal.hashCode();
    }

    @Override
    public String toString() {
        return "the terms of a consent";
    }
}
