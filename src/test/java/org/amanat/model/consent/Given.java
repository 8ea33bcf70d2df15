package org.amanat.model.consent;

import static org.amanat.model.story.Answer.NO;
import static org.amanat.model.story.Answer.YES;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.story.Answer;
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

/**
 * A story that may be used for everything at one event: signed on 3 May 2026, released on 20 May, for 30 July. Each
 * test changes what it is about.
 */
final class Given {

    static final LocalDate SIGNED = LocalDate.of(2026, 5, 3);
    static final LocalDate RELEASED = LocalDate.of(2026, 5, 20);
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final LocalDate EVENT_DAY = LocalDate.of(2026, 7, 30);
    static final EventId EVENT = EventId.next();
    static final NoticeVersion NOTICE = new NoticeVersion("2026-05");
    static final Wording WORDS = Wording.of(
            "کام کا وعدہ",
            "مجھے کہا گیا کہ شہر میں کام ہے۔ میرے کاغذات رکھ لیے گئے۔ ایک پڑوسی نے پوچھا کہ میں ٹھیک ہوں؟");

    final StoryId id = StoryId.next();
    final List<ConsentRecord> records = new ArrayList<>();
    final List<Release> releases = new ArrayList<>();
    final List<Withdrawal> withdrawals = new ArrayList<>();
    final List<WillingnessCheck> checks = new ArrayList<>();
    SafetyAnswers safety = safe(NO, NO, NO);
    Set<Scope> explained = EnumSet.allOf(Scope.class);
    Optional<WrittenAuthority> authority = Optional.empty();
    Optional<CourtClearance> clearance = Optional.empty();
    Optional<Erasure> erasure = Optional.empty();
    String country = "PK";
    LocalDate lastWritten = RELEASED;
    List<StoryText> texts = new ArrayList<>();
    Explanation explanation = new Explanation(
            NOTICE, Language.SINDHI, SIGNED, "a caseworker", Optional.empty(), Understanding.UNDERSTOOD, YES, YES);
    Giver giver = Giver.narrator();
    Signature signature = new Signature(Form.WRITTEN, SIGNED, Optional.empty(), Optional.of(ScanId.next()));
    List<ScopeGrant> grants = new ArrayList<>();

    Given() {
        for (var scope : Scope.values()) {
            grants.add(yes(scope));
        }
        texts.add(new StoryText(Language.URDU, TextKind.EDITED, 1, WORDS, Optional.empty()));
    }

    /** An alias, the whole text, everybody, the event, twelve months. */
    static ScopeGrant yes(Scope scope) {
        return granted(scope, Naming.ALIAS, Optional.empty(), new Extent.Whole());
    }

    static ScopeGrant granted(Scope scope, Naming naming, Optional<LocalDate> until, Extent extent) {
        return new ScopeGrant(
                scope,
                YES,
                until,
                naming,
                new Confidential<>(LocalizedText.of("Noor", "نور")),
                extent,
                false,
                Audience.PUBLIC,
                Optional.of(EVENT));
    }

    static SafetyAnswers safe(Answer child, Answer violence, Answer exploitation) {
        return new SafetyAnswers(
                child, violence, exploitation, NO, NO, NO, TimeSinceLeaving.LONGER, Optional.of(SIGNED));
    }

    Given with(ScopeGrant grant) {
        grants.removeIf(old -> old.scope() == grant.scope());
        grants.add(grant);
        return this;
    }

    ConsentTerms terms() {
        return new ConsentTerms(Optional.of(explanation), Optional.of(giver), Optional.of(signature), grants);
    }

    /** Signs and releases what stands here now. */
    Given signed() {
        var record = ConsentRecord.request(ConsentId.next(), id, 1, terms()).become(ConsentStatus.GIVEN);
        records.add(record);
        releases.add(release(record, WORDS, RELEASED));
        return this;
    }

    Release release(ConsentRecord record, Wording words, LocalDate on) {
        return new Release(
                ReleaseId.next(),
                id,
                record.id(),
                Language.URDU,
                words.hash(),
                "a caseworker",
                Optional.empty(),
                new Signature(Form.WRITTEN, on, Optional.empty(), Optional.empty()));
    }

    void edit(Wording words) {
        texts.add(texts.getLast().edited(words));
    }

    void withdraw(ConsentRecord record, LocalDate on, long entry, Set<Scope> scopes) {
        withdrawals.add(new Withdrawal(
                WithdrawalId.next(),
                id,
                record.id(),
                scopes,
                Withdrawal.Channel.TELEPHONE,
                new Confidential<>(""),
                on,
                "a caseworker",
                entry));
    }

    StoryFacts facts() {
        var story = new Story(
                id,
                new Pseudonym(LocalizedText.of("Noor", "نور")),
                Language.URDU,
                Optional.of(SIGNED),
                "a caseworker",
                List.of(),
                texts,
                Set.of(),
                Route.unknown(),
                LocalizedText.of("Tells of debt bondage.", "قرض کی غلامی کا ذکر ہے۔"),
                Optional.empty(),
                safety);
        var notice = new Notice(NOTICE, LocalizedText.empty(), explained, Period.ofYears(3));
        return new StoryFacts(
                id,
                Optional.of(story),
                records,
                Map.of(NOTICE, notice),
                releases,
                withdrawals,
                checks,
                authority,
                clearance,
                erasure,
                country,
                lastWritten);
    }

    static Occasion event() {
        return new Occasion(EVENT, EVENT_DAY, EventState.PLANNED);
    }

    Verdict<ClearedStory> ask(Scope scope) {
        return ask(scope, TODAY);
    }

    Verdict<ClearedStory> ask(Scope scope, LocalDate today) {
        return Gate.ask(facts(), Use.at(event(), scope, Language.URDU), today, Audience.PUBLIC);
    }

    static ClearedStory cleared(Verdict<ClearedStory> verdict) {
        return switch (verdict) {
            case Verdict.Cleared<ClearedStory>(var story) -> story;
            case Verdict.Refused<ClearedStory>(var refusals) -> throw new AssertionError("refused: " + refusals);
        };
    }

    static List<Reason> reasons(Verdict<?> verdict) {
        return switch (verdict) {
            case Verdict.Cleared<?> _ -> List.of();
            case Verdict.Refused<?>(var refusals) ->
                refusals.stream().map(Refusal::reason).toList();
        };
    }
}
