package org.amanat.print;

import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.event.EventId;

/** That documents get the stories that they are for. */
final class Cleared {

    private Cleared() {}

    /** @throws IllegalArgumentException if there is none, or one was cleared for another use or another event */
    static void mustBeFor(Scope scope, EventId event, List<ClearedStory> stories) {
        boolean fit = !stories.isEmpty()
                && stories.stream()
                        .allMatch(
                                story -> story.scope() == scope && story.event().equals(Optional.of(event)));
        if (!fit) {
            throw new IllegalArgumentException("stories that were not cleared for this document");
        }
    }

    static List<ClearedStory> in(Language language, List<ClearedStory> stories) {
        return stories.stream()
                .filter(story -> story.language().equals(language))
                .toList();
    }
}
