package org.amanat.operations;

import java.time.Clock;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TypedText;
import org.amanat.store.Workspace;

/** What is being typed of a story's texts: kept in the file from moment to moment, and no version until it is saved. */
public final class StoryTyping {

    private final Workspace workspace;
    private final Clock clock;

    StoryTyping(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** What was typed and not saved; nothing if everything is saved. */
    public Optional<TypedText> of(StoryId story, Language language) {
        return workspace.read(records -> records.storyWork().typed(story, language));
    }

    /**
     * Keeps what is typed now, in place of what was kept before. No version and no release is touched.
     *
     * @throws ProblemException if there is no such story
     */
    public void keep(StoryId story, Language language, String title, String body) {
        workspace.run(Operation.KEEP_TYPING, records -> {
            records.stories().get(story);
            records.storyWork().put(story, language, new TypedText(title, body, clock.instant()));
        });
    }

    /** It was thrown away. */
    public void forget(StoryId story, Language language) {
        workspace.run(Operation.KEEP_TYPING, records -> records.storyWork().forget(story, language));
    }
}
