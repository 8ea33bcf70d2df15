package org.amanat.model.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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

/** Lives a history with the records of the model, as the program would. Day 0 is 3 May 2026. */
final class World {

    static final LocalDate DAY_0 = LocalDate.of(2026, 5, 3);
    static final int[] EVENT_DAYS = {88, 250};
    static final List<EventId> EVENTS = List.of(EventId.next(), EventId.next());

    private static final NoticeVersion[] NOTICES = {
        new NoticeVersion("1"), new NoticeVersion("2"), new NoticeVersion("lost")
    };
    private static final Map<NoticeVersion, Notice> EXPLAINED = Map.of(
            NOTICES[0], notice(0, EnumSet.allOf(Scope.class)),
            NOTICES[1], notice(1, EnumSet.complementOf(EnumSet.of(Scope.PRESS, Scope.ARCHIVE, Scope.OTHER_EVENTS))));

    private final StoryId id = StoryId.next();
    private final List<ConsentRecord> records = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final List<WillingnessCheck> checks = new ArrayList<>();
    private final Map<Integer, Occasion> occasions = new HashMap<>();
    private Story story;
    private Optional<WrittenAuthority> authority = Optional.empty();
    private Optional<CourtClearance> clearance = Optional.empty();
    private Optional<Erasure> erasure = Optional.empty();
    private String country = "PK";
    private long entries;
    private int today = 10;
    private int lastWritten = 10;

    World() {
        story = new Story(
                id,
                new Pseudonym(LocalizedText.of("Noor", "نور")),
                Language.URDU,
                Optional.of(DAY_0),
                "a caseworker",
                List.of(),
                List.of(),
                Set.of(),
                Route.unknown(),
                LocalizedText.empty(),
                Optional.empty(),
                SafetyAnswers.unanswered());
        for (int i = 0; i < EVENTS.size(); i++) {
            occasions.put(i, new Occasion(EVENTS.get(i), day(EVENT_DAYS[i]), EventState.PLANNED));
        }
    }

    static LocalDate day(int number) {
        return DAY_0.plusDays(number);
    }

    LocalDate today() {
        return day(today);
    }

    Optional<Occasion> occasion(int event) {
        return Optional.ofNullable(occasions.get(event));
    }

    StoryFacts facts() {
        return new StoryFacts(
                id,
                erasure.isPresent() ? Optional.empty() : Optional.of(story),
                records,
                EXPLAINED,
                releases,
                withdrawals,
                checks,
                authority,
                clearance,
                erasure,
                country,
                day(lastWritten));
    }

    void live(Step step) {
        if (!(step instanceof Step.Clock) && !(step instanceof Step.Nothing)) {
            entries++;
            lastWritten = Math.max(lastWritten, today);
        }
        switch (step) {
            case Step.Nothing() -> {}
            case Step.Ask ask -> ask(ask);
            case Step.AnswerWaiting(boolean yes) -> waiting().ifPresent(record -> answer(record, yes));
            case Step.End(var which, var status) ->
                find(which)
                        .filter(record -> record.status().next().contains(status))
                        .ifPresent(record -> replace(record, record.become(status)));
            case Step.Tamper() ->
                find(Step.Which.LATEST)
                        .ifPresent(record -> replace(record, with(record, record.status(), Optional.empty())));
            case Step.Blur() ->
                find(Step.Which.LATEST)
                        .ifPresent(record -> replace(record, with(record, ConsentStatus.parse("?"), record.sealed())));
            case Step.Lose() -> lose();
            case Step.Edit(int text) -> edit(text);
            case Step.Translate(int text) -> translate(text);
            case Step.Read read -> read(read);
            case Step.Withdraw withdraw -> withdraw(withdraw);
            case Step.Safety safety -> story = with(safety);
            case Step.Authorise(int daysAgo, boolean lawyer, boolean byNarrator, boolean kept) ->
                authority = Optional.of(new WrittenAuthority(
                        byNarrator ? WrittenAuthority.SignedBy.NARRATOR : WrittenAuthority.SignedBy.GUARDIAN,
                        day(today - daysAgo),
                        new Confidential<>(kept ? "folder 3" : " "),
                        lawyer ? Optional.of("A. Lawyer") : Optional.empty()));
            case Step.ClearByCourt(int daysAgo) ->
                clearance = Optional.of(new CourtClearance(day(today - daysAgo), "A. Lawyer"));
            case Step.Morning(int event, boolean willing) ->
                checks.add(new WillingnessCheck(EVENTS.get(event), willing, entries));
            case Step.MoveEvent(int event, int days, EventState state) ->
                occasions.put(event, new Occasion(EVENTS.get(event), day(EVENT_DAYS[event] + days), state));
            case Step.MoveOffice(boolean abroad) -> country = abroad ? "IR" : "PK";
            case Step.Erase() ->
                erasure = Optional.of(
                        new Erasure(id, Optional.empty(), Optional.empty(), day(today), "the safeguarding lead"));
            case Step.Clock(int days) -> today += days;
        }
    }

    private void ask(Step.Ask ask) {
        var terms = Drafts.terms(ask, today, NOTICES);
        var head = find(Step.Which.LATEST).filter(_ -> ask.asSuccessor());
        var record = head.map(before -> before.successor(ConsentId.next(), entries, terms))
                .orElseGet(() -> ConsentRecord.request(ConsentId.next(), id, entries, terms));
        records.add(record);
        if (ask.answered()) {
            answer(record, ask.yes());
        }
    }

    private void answer(ConsentRecord record, boolean yes) {
        var given = record.replaces().isPresent() ? ConsentStatus.RENEWED : ConsentStatus.GIVEN;
        replace(record, record.become(yes ? given : ConsentStatus.REFUSED));
    }

    private Optional<ConsentRecord> waiting() {
        return records.stream()
                .filter(record -> record.status() == ConsentStatus.REQUESTED)
                .findFirst();
    }

    /** The answered record that came last into force, or the first answered one. */
    private Optional<ConsentRecord> find(Step.Which which) {
        return switch (which) {
            case LATEST -> Standing.of(facts()).record();
            case FIRST ->
                records.stream().filter(record -> record.status().isDecided()).findFirst();
            case FOREIGN -> Optional.empty();
        };
    }

    private ConsentId idOf(Step.Which which) {
        return find(which).map(ConsentRecord::id).orElseGet(ConsentId::next);
    }

    private void replace(ConsentRecord old, ConsentRecord changed) {
        records.set(records.indexOf(old), changed);
    }

    private static ConsentRecord with(ConsentRecord record, ConsentStatus status, Optional<TermsSeal> seal) {
        return new ConsentRecord(
                record.id(), record.story(), record.entry(), status, record.terms(), record.replaces(), seal);
    }

    private void lose() {
        find(Step.Which.FIRST).ifPresent(first -> {
            boolean named = records.stream()
                    .anyMatch(record ->
                            record.status().isDecided() && record.replaces().equals(Optional.of(first.id())));
            if (named) {
                records.remove(first);
            }
        });
    }

    private void edit(int text) {
        int version = story.edited().map(StoryText::version).orElse(0) + 1;
        story = story.with(
                new StoryText(Language.URDU, TextKind.EDITED, version, TextBank.wording(true, text), Optional.empty()));
    }

    private void translate(int text) {
        int version = story.current(Language.ENGLISH).map(StoryText::version).orElse(0) + 1;
        story = story.with(new StoryText(
                Language.ENGLISH,
                TextKind.TRANSLATION,
                version,
                TextBank.wording(false, text),
                story.edited().map(StoryText::hash)));
    }

    private void read(Step.Read read) {
        var language = read.urdu() ? Language.URDU : Language.ENGLISH;
        var hash = read.text() < 0
                ? story.current(language).map(StoryText::hash)
                : Optional.of(TextBank.wording(read.urdu(), read.text()).hash());
        hash.ifPresent(text -> releases.add(new Release(
                ReleaseId.next(),
                id,
                idOf(read.under()),
                language,
                text,
                "a caseworker",
                Optional.empty(),
                new Signature(
                        read.form(), day(today - read.daysAgo()), Drafts.witness(read.witness()), Optional.empty()))));
    }

    private void withdraw(Step.Withdraw withdraw) {
        withdrawals.add(new Withdrawal(
                WithdrawalId.next(),
                id,
                idOf(withdraw.which()),
                withdraw.scopes(),
                Withdrawal.Channel.TELEPHONE,
                new Confidential<>(""),
                day(today - withdraw.daysAgo()),
                "a caseworker",
                entries));
    }

    private Story with(Step.Safety answers) {
        var safety = new SafetyAnswers(
                answers.child(),
                answers.violence(),
                answers.exploitation(),
                answers.court(),
                Answer.UNKNOWN,
                answers.endangers(),
                TimeSinceLeaving.UNKNOWN,
                Optional.empty());
        return new Story(
                story.id(),
                story.pseudonym(),
                story.toldIn(),
                story.toldOn(),
                story.writtenDownBy(),
                story.originals(),
                story.texts(),
                story.themes(),
                story.route(),
                story.contentNote(),
                story.supportPerson(),
                safety);
    }

    private static Notice notice(int number, Set<Scope> explains) {
        return new Notice(NOTICES[number], LocalizedText.empty(), explains, Period.ofYears(3));
    }
}
