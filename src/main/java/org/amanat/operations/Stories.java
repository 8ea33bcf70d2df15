package org.amanat.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.Release;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Pseudonyms;
import org.amanat.model.story.Route;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Stories and their texts, for the office that writes them. What leaves the program goes through {@link Consents}. */
public final class Stories {

    private final Workspace workspace;
    private final Clock clock;

    Stories(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Every story, in the order in which they were added. */
    public List<Story> all() {
        return workspace.read(records -> records.stories().all());
    }

    /** @throws ProblemException if there is no such story */
    public Story get(StoryId story) {
        return workspace.read(records -> records.stories().get(story));
    }

    /**
     * A pseudonym that is like the name of nobody in the file, and like no other.
     *
     * @param sealedNames of the narrator and relations, while the compartment is open; else none
     */
    public Optional<Pseudonym> suggest(Collection<LocalizedText> sealedNames, RandomGenerator chance) {
        return workspace.read(records -> {
            var names = new ArrayList<>(sealedNames);
            names.addAll(personNames(records));
            return Pseudonyms.suggest(names, taken(records, Optional.empty()), chance);
        });
    }

    /**
     * A new story, without a text and with every safety question open.
     *
     * @param sealedNames as {@link #suggest}
     * @throws ProblemException {@code PSEUDONYM_TAKEN} if the pseudonym is like somebody's name or another pseudonym
     */
    public StoryId add(Pseudonym pseudonym, Language toldIn, Collection<LocalizedText> sealedNames) {
        var story = new Story(
                StoryId.next(),
                pseudonym,
                toldIn,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Set.of(),
                Route.unknown(),
                LocalizedText.empty(),
                Optional.empty(),
                SafetyAnswers.unanswered());
        workspace.run(Operation.ADD_STORY, records -> {
            mustBeFree(records, story, sealedNames);
            records.stories().insert(story);
        });
        return story.id();
    }

    /**
     * Changes everything but texts, of which each version stays.
     *
     * @throws ProblemException if there is no such story, or {@code PSEUDONYM_TAKEN}
     */
    public void edit(Story story) {
        workspace.run(Operation.EDIT_STORY, records -> {
            if (!records.stories().get(story.id()).pseudonym().equals(story.pseudonym())) {
                mustBeFree(records, story, List.of());
            }
            records.stories().update(story);
        });
    }

    /**
     * Changes one thing about a story as it stands now, so that two who change different things keep both.
     *
     * @param sealedNames as {@link #suggest}
     * @throws ProblemException as {@link #edit(Story)}
     */
    public void edit(StoryId id, UnaryOperator<Story> change, Collection<LocalizedText> sealedNames) {
        workspace.run(Operation.EDIT_STORY, records -> {
            var before = records.stories().get(id);
            var after = change.apply(before);
            if (!before.pseudonym().equals(after.pseudonym())) {
                mustBeFree(records, after, sealedNames);
            }
            records.stories().update(after);
        });
    }

    /**
     * Whether saving these words would void a release: to be said, and agreed to, before {@link #write}.
     *
     * @param language of the text that would be saved
     */
    public boolean wouldVoidRelease(StoryId id, Language language, Wording words) {
        return workspace.read(records -> {
            var story = records.stories().get(id);
            var released = records.releases().of(id);
            boolean itsOwn = story.current(language)
                    .filter(text -> !text.wording().equals(words))
                    .filter(text -> isReleased(text, released))
                    .isPresent();
            boolean isEdited = story.current(language)
                    .filter(text ->
                            text.kind() == TextKind.EDITED && !text.wording().equals(words))
                    .isPresent();
            boolean aTranslation = story.texts().stream()
                    .filter(text -> text.kind() == TextKind.TRANSLATION && story.isUpToDate(text))
                    .anyMatch(text -> isReleased(text, released));
            return itsOwn || (isEdited && aTranslation);
        });
    }

    /**
     * Saves words as the next version of the text in a language; the same words again make no version. A release of the
     * words before is void from now on, and so is every release of a translation that was made of them.
     *
     * @throws ProblemException if there is no such story; {@code NOTHING_TO_TRANSLATE} for a translation of a text that
     *     is not there
     */
    public void write(StoryId id, Language language, TextKind kind, Wording words) {
        workspace.run(Operation.WRITE_TEXT, records -> {
            var story = records.stories().get(id);
            var next = next(story, language, kind, words);
            boolean same = story.current(language)
                    .filter(text -> text.kind() == kind
                            && text.wording().equals(words)
                            && text.source().equals(next.source()))
                    .isPresent();
            if (!same) {
                records.storyTexts().insert(id, next, clock.instant());
            }
            records.storyWork().forget(id, language);
        });
    }

    private static StoryText next(Story story, Language language, TextKind kind, Wording words) {
        int version = 1
                + story.texts().stream()
                        .filter(text -> text.kind() == kind && text.language().equals(language))
                        .mapToInt(StoryText::version)
                        .max()
                        .orElse(0);
        return switch (kind) {
            case EDITED -> new StoryText(language, kind, version, words, Optional.empty());
            case TRANSLATION -> {
                var source = story.edited()
                        .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_TO_TRANSLATE))
                        .hash();
                yield new StoryText(language, kind, version, words, Optional.of(source));
            }
        };
    }

    private static boolean isReleased(StoryText text, List<Release> releases) {
        return releases.stream()
                .anyMatch(release -> release.language().equals(text.language())
                        && release.text().equals(text.hash()));
    }

    private static void mustBeFree(Records records, Story story, Collection<LocalizedText> sealedNames) {
        var names = new ArrayList<>(sealedNames);
        names.addAll(personNames(records));
        if (!Pseudonyms.isFree(story.pseudonym(), names, taken(records, Optional.of(story.id())))) {
            throw new ProblemException(ProblemCode.PSEUDONYM_TAKEN);
        }
    }

    private static List<LocalizedText> personNames(Records records) {
        return records.persons().all().stream().map(Person::name).toList();
    }

    private static List<Pseudonym> taken(Records records, Optional<StoryId> except) {
        return records.stories().all().stream()
                .filter(story -> !except.equals(Optional.of(story.id())))
                .map(Story::pseudonym)
                .toList();
    }
}
