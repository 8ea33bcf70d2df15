package org.amanat.ui.stories.consent;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.ui.common.UiTexts;

/** What was agreed for one scope, in a line of words. */
final class Limits {

    private Limits() {}

    /** Without a name, 2 sentences at most, this event only, invited guests. */
    static String of(ScopeGrant grant, UiTexts texts) {
        var parts = new ArrayList<String>();
        if (grant.scope() != Scope.COUNTED_IN_STATISTICS) {
            parts.add(ConsentTexts.name(grant.naming(), texts.texts()));
            extent(grant.extent(), texts, parts);
            if (grant.thisEventOnly()) {
                parts.add(texts.get("consent.desk.limit.this-event"));
            }
            parts.add(ConsentTexts.name(grant.audience(), texts.texts()));
        }
        return String.join(texts.get("consent.desk.comma"), parts);
    }

    /** Whether less was agreed than could have been. */
    static boolean isLimited(ScopeGrant grant) {
        return grant.thisEventOnly() || (grant.scope().holdsText() && !(grant.extent() instanceof Extent.Whole));
    }

    private static void extent(Extent extent, UiTexts texts, List<String> parts) {
        switch (extent) {
            case Extent.Whole() -> {}
            case Extent.TitleOnly() -> parts.add(texts.get("consent.desk.limit.title"));
            case Extent.Sentences(int atMost) ->
                parts.add(
                        atMost == 1
                                ? texts.get("consent.desk.limit.sentence")
                                : texts.get("consent.desk.limit.sentences", atMost));
        }
    }
}
