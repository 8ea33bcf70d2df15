package org.amanat.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.exchange.Sample;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Understanding;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemKind;
import org.amanat.model.story.Answer;
import org.amanat.model.story.CoarsePlace;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Route;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.TimeSinceLeaving;
import org.amanat.model.story.Wording;
import org.amanat.store.Workspace;

/**
 * Three fictional stories of the sample, which say that they are: one that may be read aloud and handed out, one with
 * limits, one that was withdrawn. Days are counted from the day on which the sample is made.
 */
final class SampleStories {

    private static final NoticeVersion NOTICE = new NoticeVersion("sample-1");
    private static final String CASEWORKER = "a caseworker (sample)";
    private static final int DAYS_SINCE_CONSENT = 60;
    private static final int DAYS_UNTIL_REVIEW = 20;
    private static final int MONTHS = 12;
    private static final int SENTENCES = 2;

    private final Stories stories;
    private final Consents consents;
    private final Withdrawals withdrawals;
    private final StoryPlans plans;
    private final LocalDate today;

    SampleStories(Workspace workspace, Clock clock) {
        this.stories = new Stories(workspace, clock);
        this.consents = new Consents(workspace, clock);
        this.withdrawals = new Withdrawals(workspace, clock);
        this.plans = new StoryPlans(workspace, clock);
        this.today = workspace.read(records -> Today.in(records, clock));
    }

    /** @param plan the event in whose item of stories the first two are planned */
    void fill(EventPlan plan) {
        consents.add(new Notice(
                NOTICE,
                LocalizedText.of(
                        "Sample only. We explained what each use means, that copies on paper cannot all be called"
                                + " back, and that saying no changes no help.",
                        "صرف نمونہ۔ ہم نے بتایا کہ ہر استعمال کا کیا مطلب ہے، کہ چھپی ہوئی نقول سب واپس نہیں آ سکتیں،"
                                + " اور یہ کہ انکار سے کوئی مدد کم نہیں ہوتی۔"),
                EnumSet.allOf(Scope.class),
                Period.ofYears(3)));
        var noor = noor();
        var kiran = kiran();
        sahar();
        plan.items().stream()
                .filter(item -> item.kind() == ItemKind.SURVIVOR_STORIES)
                .findFirst()
                .ifPresent(item -> plans.put(
                        item.id(),
                        List.of(
                                new PlannedStory(item.id(), noor, Scope.READ_ALOUD),
                                new PlannedStory(item.id(), noor, Scope.PRINTED_HANDOUT),
                                new PlannedStory(item.id(), kiran, Scope.READ_ALOUD))));
    }

    private StoryId noor() {
        var id = told(
                "noor",
                LocalizedText.of("Noor", "نور"),
                Set.of(
                        "local:domestic-work",
                        "local:papers-taken",
                        "ilo:deception",
                        "ilo:retention-of-identity-documents"),
                new Route(Optional.of(new CoarsePlace("PK-PB")), List.of(), Optional.of(new CoarsePlace("PK-SD"))));
        given(
                id,
                List.of(
                        yes(Scope.READ_ALOUD, Naming.ALIAS, new Extent.Whole(), MONTHS),
                        yes(Scope.PRINTED_HANDOUT, Naming.ALIAS, new Extent.Whole(), MONTHS),
                        yes(Scope.LISTED_IN_PROGRAMME, Naming.ALIAS, new Extent.TitleOnly(), MONTHS),
                        yes(Scope.OTHER_EVENTS, Naming.ALIAS, new Extent.Whole(), MONTHS),
                        yes(Scope.SUMMARY_REPORT, Naming.ANONYMOUS, new Extent.Sentences(SENTENCES), MONTHS),
                        yes(Scope.COUNTED_IN_STATISTICS, Naming.COUNTED_ONLY, new Extent.TitleOnly(), MONTHS),
                        until(Scope.ARCHIVE, today.plusDays(DAYS_UNTIL_REVIEW)),
                        ScopeGrant.refused(Scope.PRESS),
                        ScopeGrant.refused(Scope.WEBSITE_AND_SOCIAL_MEDIA)));
        release(id, Language.URDU);
        release(id, Language.ENGLISH);
        return id;
    }

    private StoryId kiran() {
        var id = told(
                "kiran",
                LocalizedText.of("Kiran", "کرن"),
                Set.of("local:brick-kiln", "local:peshgi", "local:bonded-labour"),
                new Route(Optional.of(new CoarsePlace("PK-SD")), List.of(), Optional.of(new CoarsePlace("PK-SD"))));
        given(
                id,
                List.of(
                        yes(Scope.READ_ALOUD, Naming.ANONYMOUS, new Extent.Sentences(SENTENCES), MONTHS),
                        yes(Scope.OTHER_EVENTS, Naming.ANONYMOUS, new Extent.Sentences(SENTENCES), MONTHS),
                        yes(Scope.COUNTED_IN_STATISTICS, Naming.COUNTED_ONLY, new Extent.TitleOnly(), MONTHS),
                        ScopeGrant.refused(Scope.PRINTED_HANDOUT),
                        ScopeGrant.refused(Scope.PRESS)));
        release(id, Language.URDU);
        return id;
    }

    private void sahar() {
        var id = told(
                "sahar",
                LocalizedText.of("Sahar", "سحر"),
                Set.of("local:workshop", "ilo:restriction-of-movement"),
                Route.unknown());
        given(id, List.of(yes(Scope.READ_ALOUD, Naming.ANONYMOUS, new Extent.Whole(), MONTHS)));
        release(id, Language.URDU);
        withdrawals.withdraw(
                id,
                EnumSet.allOf(Scope.class),
                Withdrawal.Channel.TELEPHONE,
                new Confidential<>(""),
                today.minusDays(1),
                CASEWORKER);
    }

    private StoryId told(String file, LocalizedText pseudonym, Set<String> themes, Route route) {
        var id = stories.add(new Pseudonym(pseudonym), Language.URDU, List.of());
        stories.edit(
                id,
                story -> new Story(
                        id,
                        story.pseudonym(),
                        story.toldIn(),
                        Optional.of(today.minusDays(2L * DAYS_SINCE_CONSENT)),
                        CASEWORKER,
                        List.of(),
                        List.of(),
                        themes,
                        route,
                        LocalizedText.of(
                                "Fictional, for the sample. Tells of work under force.",
                                "فرضی، صرف نمونے کے لیے۔ جبری کام کا ذکر ہے۔"),
                        Optional.empty(),
                        safe()),
                List.of());
        stories.write(id, Language.URDU, TextKind.EDITED, words(file, Language.URDU));
        stories.write(id, Language.ENGLISH, TextKind.TRANSLATION, words(file, Language.ENGLISH));
        return id;
    }

    private SafetyAnswers safe() {
        return new SafetyAnswers(
                Answer.NO,
                Answer.NO,
                Answer.NO,
                Answer.NO,
                Answer.NO,
                Answer.NO,
                TimeSinceLeaving.LONGER,
                Optional.of(today.minusDays(DAYS_SINCE_CONSENT)));
    }

    private void given(StoryId story, List<ScopeGrant> grants) {
        var id = consents.request(story);
        consents.edit(
                id,
                new ConsentTerms(
                        Optional.of(new Explanation(
                                NOTICE,
                                Language.URDU,
                                today.minusDays(DAYS_SINCE_CONSENT),
                                CASEWORKER,
                                Optional.empty(),
                                Understanding.MOTHER_TONGUE,
                                Answer.YES,
                                Answer.YES)),
                        Optional.of(Giver.narrator()),
                        Optional.of(signature(DAYS_SINCE_CONSENT)),
                        grants));
        consents.give(id);
    }

    private void release(StoryId story, Language language) {
        stories.get(story)
                .current(language)
                .ifPresent(text -> consents.release(
                        story, language, text.hash(), CASEWORKER, Optional.empty(), signature(DAYS_SINCE_CONSENT / 2)));
    }

    private Signature signature(int daysAgo) {
        return new Signature(Form.WRITTEN, today.minusDays(daysAgo), Optional.empty(), Optional.empty());
    }

    private ScopeGrant yes(Scope scope, Naming naming, Extent extent, int months) {
        return grant(scope, naming, extent, today.minusDays(DAYS_SINCE_CONSENT).plusMonths(months));
    }

    private static ScopeGrant until(Scope scope, LocalDate day) {
        return grant(scope, Naming.ANONYMOUS, new Extent.Whole(), day);
    }

    private static ScopeGrant grant(Scope scope, Naming naming, Extent extent, LocalDate until) {
        var shown = naming == Naming.ALIAS ? LocalizedText.of("Noor", "نور") : LocalizedText.empty();
        return new ScopeGrant(
                scope,
                Answer.YES,
                Optional.of(until),
                naming,
                new Confidential<>(shown),
                extent,
                false,
                Audience.PUBLIC,
                Optional.empty());
    }

    private static Wording words(String file, Language language) {
        String[] parts = Sample.story(file, language).split("\n\n", 2);
        return Wording.of(parts[0], parts[1].strip());
    }
}
