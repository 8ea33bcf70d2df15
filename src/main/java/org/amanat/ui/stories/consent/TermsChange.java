package org.amanat.ui.stories.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;

/** What is different between two records of which one takes the place of the other. */
record TermsChange(ConsentTerms before, ConsentTerms after) {

    /** The scopes that were answered otherwise, as they are now. */
    List<ScopeGrant> changed() {
        var changed = new ArrayList<ScopeGrant>();
        for (var scope : Scope.values()) {
            var now = after.grant(scope);
            if (!same(before.grant(scope), now)) {
                changed.add(now.orElseGet(() -> ScopeGrant.refused(scope)));
            }
        }
        return changed;
    }

    /** Renewed, narrowed or widened. */
    String key() {
        boolean less = false;
        boolean more = false;
        for (var scope : Scope.values()) {
            var was = before.grant(scope);
            var now = after.grant(scope);
            if (!same(was, now)) {
                boolean narrower = isYes(was) && (!isYes(now) || isNarrower(was, now));
                less |= narrower;
                more |= !narrower && isYes(now);
            }
        }
        return less && !more ? "narrowed" : more ? "widened" : "renewed";
    }

    private static boolean isNarrower(Optional<ScopeGrant> was, Optional<ScopeGrant> now) {
        return was.flatMap(earlier ->
                        now.map(later -> later.extent().and(earlier.extent()).equals(later.extent())
                                && earlier.audience().covers(later.audience())
                                && (later.thisEventOnly() || !earlier.thisEventOnly())))
                .orElse(false);
    }

    /** The end apart, which a renewal always moves. */
    private static boolean same(Optional<ScopeGrant> was, Optional<ScopeGrant> now) {
        if (!isYes(was) && !isYes(now)) {
            return true;
        }
        return isYes(was) && isYes(now) && was.map(TermsChange::endless).equals(now.map(TermsChange::endless));
    }

    private static boolean isYes(Optional<ScopeGrant> grant) {
        return grant.map(given -> given.answer().isYes()).orElse(false);
    }

    private static ScopeGrant endless(ScopeGrant grant) {
        return new ScopeGrant(
                grant.scope(),
                grant.answer(),
                Optional.empty(),
                grant.naming(),
                grant.shownName(),
                grant.extent(),
                grant.thisEventOnly(),
                grant.audience(),
                grant.event());
    }
}
