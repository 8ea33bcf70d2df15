package org.amanat.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.Release;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.disguise.Coincidences;
import org.amanat.model.story.disguise.Coincidences.Published;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.IdentifyingDetails;
import org.amanat.model.story.disguise.Review;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/**
 * The helper for disguise: what in a text may tell who the narrator is, what was decided about it, and what it has in
 * common with stories that were published. It helps a person who reads, and never finds everything.
 */
public final class Disguise {

    private final Workspace workspace;
    private final Clock clock;

    Disguise(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Looks through words that are saved or only typed.
     *
     * @param language of the words
     * @param sealedNames of the narrator and relations, while the compartment is open; else none
     * @throws ProblemException if there is no such story
     */
    public Review look(StoryId id, Language language, String body, Collection<LocalizedText> sealedNames) {
        return workspace.read(records -> {
            var story = records.stories().get(id);
            var names = new ArrayList<>(sealedNames);
            records.persons().all().stream().map(Person::name).forEach(names::add);
            return Review.of(
                    body,
                    IdentifyingDetails.in(body, language, names),
                    records.storyWork().decisions(id, language),
                    Coincidences.of(story, body, language, published(records, id), names));
        });
    }

    /** What was decided about a text, in the order in which it was. */
    public List<Decision> decisions(StoryId story, Language language) {
        return workspace.read(records -> records.storyWork().decisions(story, language));
    }

    /**
     * Writes down what was decided.
     *
     * @throws ProblemException if there is no such story
     */
    public void decide(StoryId story, Language language, Decision decision) {
        workspace.run(Operation.DECIDE_DETAIL, records -> {
            records.stories().get(story);
            records.storyWork().put(story, language, decision, clock.instant());
        });
    }

    /** It is open again. */
    public void reopen(StoryId story, Language language, Decision decision) {
        workspace.run(Operation.DECIDE_DETAIL, records -> records.storyWork().forget(story, language, decision));
    }

    /** Other stories that were read back and released once, with the texts that were: they may be out of the house. */
    private static List<Published> published(Records records, StoryId except) {
        return records.stories().all().stream()
                .filter(story -> !story.id().equals(except))
                .map(story ->
                        new Published(story, released(story, records.releases().of(story.id()))))
                .filter(published -> !published.texts().isEmpty())
                .toList();
    }

    private static List<StoryText> released(Story story, List<Release> releases) {
        return story.texts().stream()
                .filter(text -> releases.stream()
                        .anyMatch(release -> release.language().equals(text.language())
                                && release.text().equals(text.hash())))
                .toList();
    }
}
