package org.amanat.operations;

import static org.amanat.model.story.Answer.NO;
import static org.amanat.model.story.Answer.YES;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Occasion;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Understanding;
import org.amanat.model.consent.Use;
import org.amanat.model.consent.Verdict;
import org.amanat.model.event.EventId;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.TimeSinceLeaving;
import org.amanat.model.story.Wording;
import org.amanat.vault.Passphrase;

/** An office on 1 July 2026 with a file, an event on 30 July, and ways to bring a story to its release. */
public final class StoryOffice implements AutoCloseable {

    public static final Wording WORDS =
            Wording.of("کام کا وعدہ", "مجھے کہا گیا کہ شہر میں کام ہے۔ میرے کاغذات رکھ لیے گئے۔");
    public static final String PASSPHRASE = "correct horse battery";
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T06:00:00Z"), ZoneId.of("Asia/Karachi"));
    public static final LocalDate EVENT_DAY = LocalDate.of(2026, 7, 30);

    public final Path file;
    public final OpenWorkspace open;
    public final EventId event;

    public StoryOffice(Path folder) {
        file = folder.resolve("office.amanat");
        try (var passphrase = Passphrase.copyOf(PASSPHRASE)) {
            open = new Workspaces(folder.resolve("recent.txt"), CLOCK).create(file, passphrase);
        }
        event = open.events()
                .add(LocalizedText.of("Vigil", "چراغاں"), EVENT_DAY, LocalTime.of(10, 0), LocalTime.of(12, 0));
    }

    /** A story with a text and answers to the safety questions. */
    public StoryId told(String pseudonym, String urdu) {
        var id = open.stories().add(new Pseudonym(LocalizedText.of(pseudonym, urdu)), Language.URDU, List.of());
        var story = open.stories().get(id);
        open.stories()
                .edit(new Story(
                        id,
                        story.pseudonym(),
                        story.toldIn(),
                        story.toldOn(),
                        "a caseworker",
                        List.of(),
                        List.of(),
                        story.themes(),
                        story.route(),
                        LocalizedText.of("Tells of debt.", "قرض کا ذکر ہے۔"),
                        Optional.empty(),
                        new SafetyAnswers(NO, NO, NO, NO, NO, NO, TimeSinceLeaving.LONGER, Optional.of(TODAY))));
        open.stories().write(id, Language.URDU, TextKind.EDITED, WORDS);
        return id;
    }

    /** Consent for everything, under a pseudonym, given today. */
    public ConsentId given(StoryId story) {
        return given(story, Audience.PUBLIC);
    }

    /** Consent for everything before some people, under a pseudonym, given today. */
    ConsentId given(StoryId story, Audience audience) {
        return given(story, LocalizedText.of("Noor", "نور"), audience);
    }

    private ConsentId given(StoryId story, LocalizedText alias, Audience audience) {
        if (open.consents().notices().stream()
                .noneMatch(notice -> notice.version().equals(new NoticeVersion("1")))) {
            open.consents()
                    .add(new Notice(
                            new NoticeVersion("1"),
                            LocalizedText.of("What we do.", "ہم کیا کرتے ہیں۔"),
                            EnumSet.allOf(Scope.class),
                            Period.ofYears(3)));
        }
        var id = open.consents().request(story);
        open.consents().edit(id, terms(alias, audience));
        open.consents().give(id);
        return id;
    }

    /** Read back and signed, as it stands. */
    public void released(StoryId story) {
        open.consents()
                .release(
                        story,
                        Language.URDU,
                        open.stories()
                                .get(story)
                                .current(Language.URDU)
                                .orElseThrow()
                                .hash(),
                        "a caseworker",
                        Optional.empty(),
                        signature());
    }

    /** Everything that it takes. */
    public StoryId cleared(String pseudonym, String urdu) {
        var story = told(pseudonym, urdu);
        given(story, LocalizedText.of(pseudonym, urdu), Audience.PUBLIC);
        released(story);
        return story;
    }

    public ConsentTerms terms() {
        return terms(LocalizedText.of("Noor", "نور"), Audience.PUBLIC);
    }

    private ConsentTerms terms(LocalizedText alias, Audience audience) {
        return new ConsentTerms(
                Optional.of(new Explanation(
                        new NoticeVersion("1"),
                        Language.URDU,
                        TODAY,
                        "a caseworker",
                        Optional.empty(),
                        Understanding.MOTHER_TONGUE,
                        YES,
                        YES)),
                Optional.of(Giver.narrator()),
                Optional.of(signature()),
                Arrays.stream(Scope.values())
                        .map(scope -> yes(scope, alias, audience))
                        .toList());
    }

    private ScopeGrant yes(Scope scope, LocalizedText alias, Audience audience) {
        return new ScopeGrant(
                scope,
                YES,
                Optional.empty(),
                Naming.ALIAS,
                new Confidential<>(alias),
                new Extent.Whole(),
                false,
                audience,
                Optional.of(event));
    }

    public static Signature signature() {
        return new Signature(Form.WRITTEN, TODAY, Optional.empty(), Optional.empty());
    }

    /** Why it may not be read aloud at the event; empty if it may. */
    public List<Reason> reasons(StoryId story) {
        var planned = open.events().plan(event).event();
        var use = Use.at(new Occasion(event, planned.date(), planned.state()), Scope.READ_ALOUD, Language.URDU);
        return switch (open.consents().ask(story, use, Audience.PUBLIC)) {
            case Verdict.Cleared<ClearedStory> _ -> List.of();
            case Verdict.Refused<ClearedStory>(var refusals) ->
                refusals.stream().map(Refusal::reason).toList();
        };
    }

    @Override
    public void close() {
        open.close();
    }
}
