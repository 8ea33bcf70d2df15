package org.amanat.store;

import static org.amanat.model.story.Answer.NO;
import static org.amanat.model.story.Answer.YES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Release;
import org.amanat.model.consent.ReleaseId;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Understanding;
import org.amanat.model.consent.Witness;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.story.CoarsePlace;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Route;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.TimeSinceLeaving;
import org.amanat.model.story.Wording;

/** A story that may be read aloud at one event, with every column of it filled. */
final class Stories {

    static final LocalDate SIGNED = LocalDate.of(2026, 5, 3);
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final Instant NOW = Instant.parse("2026-05-20T06:00:00Z");
    static final Wording WORDS = Wording.of("کام کا وعدہ", "مجھے کہا گیا کہ شہر میں کام ہے۔\nمیرے کاغذات رکھ لیے گئے۔");
    static final NoticeVersion NOTICE = new NoticeVersion("2026-05");

    final StoryId id = StoryId.next();
    final Event event = new Event(
            EventId.next(),
            LocalizedText.of("Vigil", "چراغاں"),
            LocalizedText.empty(),
            Optional.empty(),
            LocalDate.of(2026, 7, 30),
            LocalTime.of(10, 0),
            LocalTime.of(12, 0),
            Optional.empty(),
            List.of(Language.URDU),
            List.of(),
            EventState.PLANNED,
            LocalizedText.empty());
    final Notice notice =
            new Notice(NOTICE, LocalizedText.of("What.", "کیا۔"), EnumSet.allOf(Scope.class), Period.ofYears(3));
    final ConsentRecord asked = ConsentRecord.request(ConsentId.next(), id, 1, terms());
    final ConsentRecord given = asked.become(ConsentStatus.GIVEN);
    final StoryText text = new StoryText(Language.URDU, TextKind.EDITED, 1, WORDS, Optional.empty());
    final Release release = new Release(
            ReleaseId.next(),
            id,
            given.id(),
            Language.URDU,
            WORDS.hash(),
            "a caseworker",
            Optional.of("an interpreter"),
            new Signature(
                    Form.THUMBPRINT,
                    LocalDate.of(2026, 5, 20),
                    Optional.of(new Witness("a name", "union organiser")),
                    Optional.empty()));

    /** Writes all of it. */
    void write(Records records) {
        records.events().insert(event);
        records.stories().insert(story(id, "Noor"));
        records.storyTexts().insert(id, text, NOW);
        records.notices().insert(notice);
        records.consents().insert(asked, NOW);
        records.consents().update(given, NOW);
        records.releases().insert(release, NOW);
    }

    static Story story(StoryId id, String pseudonym) {
        return new Story(
                id,
                new Pseudonym(LocalizedText.of(pseudonym, "نور")),
                Language.URDU,
                Optional.of(SIGNED),
                "a caseworker",
                List.of(),
                List.of(),
                Set.of("local:peshgi", "ilo:debt-bondage"),
                new Route(
                        Optional.of(new CoarsePlace("PK-SD")),
                        List.of(new CoarsePlace("PK"), new CoarsePlace("IR")),
                        Optional.of(new CoarsePlace("OM"))),
                LocalizedText.of("Tells of debt bondage.", "قرض کی غلامی کا ذکر ہے۔"),
                Optional.empty(),
                new SafetyAnswers(NO, NO, NO, NO, NO, NO, TimeSinceLeaving.LONGER, Optional.of(SIGNED)));
    }

    private ConsentTerms terms() {
        return new ConsentTerms(
                Optional.of(new Explanation(
                        NOTICE,
                        Language.SINDHI,
                        SIGNED,
                        "a caseworker",
                        Optional.of("an interpreter"),
                        Understanding.UNDERSTOOD,
                        YES,
                        YES)),
                Optional.of(Giver.narrator()),
                Optional.of(new Signature(
                        Form.SPOKEN, SIGNED, Optional.of(new Witness("a name", "lawyer")), Optional.empty())),
                Arrays.stream(Scope.values()).map(this::grant).toList());
    }

    private ScopeGrant grant(Scope scope) {
        return new ScopeGrant(
                scope,
                scope == Scope.PRESS ? NO : YES,
                scope == Scope.ARCHIVE ? Optional.empty() : Optional.of(LocalDate.of(2026, 12, 31)),
                scope == Scope.TRAINING ? Naming.ANONYMOUS : Naming.ALIAS,
                new Confidential<>(LocalizedText.of("Noor", "نور")),
                switch (scope) {
                    case LISTED_IN_PROGRAMME -> new Extent.TitleOnly();
                    case SUMMARY_REPORT -> new Extent.Sentences(2);
                    default -> new Extent.Whole();
                },
                scope == Scope.READ_ALOUD,
                Audience.PUBLIC,
                Optional.of(event.id()));
    }
}
