package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.event.EventId;
import org.amanat.model.story.Confidential;

/** What was answered for one scope, with one field changed. */
record GrantDraft(ScopeGrant grant) {

    ScopeGrant until(Optional<LocalDate> value) {
        return with(
                value,
                grant.naming(),
                grant.shownName(),
                grant.extent(),
                grant.thisEventOnly(),
                grant.audience(),
                grant.event());
    }

    ScopeGrant naming(Naming value) {
        return with(
                grant.until(),
                value,
                grant.shownName(),
                grant.extent(),
                grant.thisEventOnly(),
                grant.audience(),
                grant.event());
    }

    ScopeGrant shownName(LocalizedText value) {
        return with(
                grant.until(),
                grant.naming(),
                new Confidential<>(value),
                grant.extent(),
                grant.thisEventOnly(),
                grant.audience(),
                grant.event());
    }

    ScopeGrant extent(Extent value) {
        return with(
                grant.until(),
                grant.naming(),
                grant.shownName(),
                value,
                grant.thisEventOnly(),
                grant.audience(),
                grant.event());
    }

    ScopeGrant thisEventOnly(boolean value) {
        return with(
                grant.until(),
                grant.naming(),
                grant.shownName(),
                grant.extent(),
                value,
                grant.audience(),
                grant.event());
    }

    ScopeGrant audience(Audience value) {
        return with(
                grant.until(),
                grant.naming(),
                grant.shownName(),
                grant.extent(),
                grant.thisEventOnly(),
                value,
                grant.event());
    }

    ScopeGrant event(Optional<EventId> value) {
        return with(
                grant.until(),
                grant.naming(),
                grant.shownName(),
                grant.extent(),
                grant.thisEventOnly(),
                grant.audience(),
                value);
    }

    private ScopeGrant with(
            Optional<LocalDate> until,
            Naming naming,
            Confidential<LocalizedText> shownName,
            Extent extent,
            boolean thisEventOnly,
            Audience audience,
            Optional<EventId> event) {
        return new ScopeGrant(
                grant.scope(), grant.answer(), until, naming, shownName, extent, thisEventOnly, audience, event);
    }
}
