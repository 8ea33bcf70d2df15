package org.amanat.model.consent;

import org.amanat.model.LocalizedText;
import org.amanat.model.story.Confidential;
import org.amanat.model.texts.Texts;

/** How the narrator may be called in one use. */
public sealed interface ShownName {

    /** By this name, in each script that was agreed on, and no other. */
    record Name(Naming naming, Confidential<LocalizedText> name) implements ShownName {}

    /** As one person, without a name. */
    record Anonymous() implements ShownName {}

    /** Not at all. */
    record NotShown() implements ShownName {}

    /** What stands on the paper; empty where nothing may stand. */
    default String in(Texts texts) {
        return switch (this) {
            case Name(var _, var name) -> name.value().best(texts.language());
            case Anonymous() -> texts.get("consent.shown-name.anonymous");
            case NotShown() -> "";
        };
    }

    /** What a grant allows for its scope. */
    static ShownName of(ScopeGrant grant) {
        if (grant.scope() == Scope.COUNTED_IN_STATISTICS) {
            return new NotShown();
        }
        return switch (grant.naming()) {
            case FULL_NAME, FIRST_NAME, INITIALS, ALIAS -> new Name(grant.naming(), grant.shownName());
            case ANONYMOUS -> new Anonymous();
            case COUNTED_ONLY -> new NotShown();
        };
    }
}
