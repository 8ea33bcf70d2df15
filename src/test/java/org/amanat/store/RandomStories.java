package org.amanat.store;

import static org.amanat.model.change.Operation.ADD_STORY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.CopyMovement;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Release;
import org.amanat.model.consent.ReleaseId;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.WillingnessCheck;
import org.amanat.model.document.DocumentId;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.DetailKind;

/** The part of {@link RandomChanges} that is about stories and consent. */
final class RandomStories {

    private static final int MOST = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Instant.parse("2026-07-01T06:00:00Z");

    private final Records records;
    private final Random random;

    RandomStories(Records records, Random random) {
        this.records = records;
        this.random = random;
    }

    void make(Operation kind) {
        if (kind == ADD_STORY) {
            if (records.stories().all().size() >= MOST) {
                aStory(story -> records.stories().delete(story.id()));
            }
            records.stories().insert(Stories.story(id(StoryId::new), "story " + random.nextInt(1000)));
            return;
        }
        switch (kind) {
            case EDIT_STORY ->
                aStory(story -> records.stories().update(Stories.story(story.id(), "other " + random.nextInt(1000))));
            case WRITE_TEXT -> aStory(story -> records.storyTexts().insert(story.id(), text(story), NOW));
            case DECIDE_DETAIL ->
                aStory(story -> records.storyWork()
                        .put(
                                story.id(),
                                Language.URDU,
                                new Decision(
                                        DetailKind.PLACE,
                                        "place " + random.nextInt(3),
                                        Decision.Outcome.KEPT,
                                        "it's one of many",
                                        1),
                                NOW));
            case ADD_NOTICE ->
                records.notices()
                        .insert(new Notice(
                                new NoticeVersion("v" + random.nextLong()),
                                LocalizedText.of("What we do.", "ہم کیا کرتے ہیں۔"),
                                EnumSet.of(Scope.READ_ALOUD, Scope.ARCHIVE),
                                Period.ofYears(2)));
            case ASK_CONSENT ->
                aStory(story -> records.consents()
                        .insert(
                                ConsentRecord.request(
                                        id(ConsentId::new),
                                        story.id(),
                                        records.consents().nextEntry(story.id()),
                                        terms()),
                                NOW));
            case ANSWER_CONSENT -> aRecord(this::answer);
            case RELEASE_TEXT -> aRecord(record -> records.releases().insert(release(record), NOW));
            case ASK_WILLINGNESS ->
                aStory(story -> any(records.events().all())
                        .ifPresent(event -> records.withdrawals()
                                .insert(
                                        story.id(),
                                        new WillingnessCheck(
                                                event.id(),
                                                random.nextBoolean(),
                                                records.consents().nextEntry(story.id())))));
            case PLAN_STORIES ->
                aStory(story -> any(records.events().all())
                        .flatMap(event -> any(records.programme().of(event.id())))
                        .ifPresent(item -> records.plannedStories()
                                .put(item.id(), List.of(new PlannedStory(item.id(), story.id(), Scope.READ_ALOUD)))));
            case MOVE_COPIES ->
                records.storyUses()
                        .insert(
                                id(Function.identity()),
                                new CopyMovement(
                                        id(DocumentId::new),
                                        CopyMovement.Kind.GIVEN,
                                        1 + random.nextInt(40),
                                        DAY,
                                        "participants"));
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    private void answer(ConsentRecord record) {
        if (!record.status().isDecided()) {
            var answer = random.nextBoolean() ? ConsentStatus.GIVEN : ConsentStatus.REFUSED;
            records.consents().update(record.withTerms(terms()).become(answer), NOW);
        }
    }

    private ConsentTerms terms() {
        var grants = random.nextBoolean()
                ? List.of(ScopeGrant.refused(Scope.PRESS))
                : List.of(ScopeGrant.refused(Scope.PRESS), ScopeGrant.refused(Scope.ARCHIVE));
        return new ConsentTerms(Optional.empty(), Optional.empty(), Optional.of(signature()), grants);
    }

    private static Signature signature() {
        return new Signature(Form.WRITTEN, DAY, Optional.empty(), Optional.empty());
    }

    private StoryText text(Story story) {
        var words = Wording.of("A title", "it's \"" + random.nextInt(1000) + "\"\nکہانی");
        return story.current(Language.URDU)
                .map(text -> text.edited(words))
                .orElseGet(() -> new StoryText(Language.URDU, TextKind.EDITED, 1, words, Optional.empty()));
    }

    private Release release(ConsentRecord record) {
        return new Release(
                id(ReleaseId::new),
                record.story(),
                record.id(),
                Language.URDU,
                Wording.of("", "some words").hash(),
                "a caseworker",
                Optional.empty(),
                signature());
    }

    private void aStory(Consumer<Story> change) {
        any(records.stories().all()).ifPresent(change);
    }

    private void aRecord(Consumer<ConsentRecord> change) {
        aStory(story -> any(records.consents().of(story.id())).ifPresent(change));
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }

    private <T> T id(Function<UUID, T> type) {
        return type.apply(new UUID(random.nextLong(), random.nextLong()));
    }
}
