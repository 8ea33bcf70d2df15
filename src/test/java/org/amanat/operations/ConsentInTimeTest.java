package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Verdict;
import org.amanat.model.event.EventId;
import org.amanat.model.story.StoryId;
import org.amanat.model.workspace.Progress;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Consent while days pass, clocks are wrong and time zones change: the same file, opened by one clock after another.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ConsentInTimeTest {

    @TempDir
    private Path folder;

    private StoryOffice office;
    private StoryId story;
    private ConsentId first;
    private OpenWorkspace open;

    @BeforeEach
    void aStoryIsReleasedOnTheFirstOfJuly() {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        first = office.given(story);
        office.released(story);
        open = office.open;
    }

    @AfterEach
    void lock() {
        open.close();
    }

    private void on(String instant) {
        open.close();
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        try (var passphrase = Passphrase.copyOf(StoryOffice.PASSPHRASE)) {
            open = new Workspaces(folder.resolve("recent.txt"), clock).open(office.file, passphrase, Progress.silent());
        }
    }

    private List<Reason> training() {
        return reasons(
                open.consents().askAll(story, Language.URDU, Optional.empty(), Audience.PUBLIC, Optional.empty()),
                Scope.TRAINING);
    }

    private static List<Reason> reasons(Map<Scope, Verdict<ClearedStory>> verdicts, Scope scope) {
        return switch (Objects.requireNonNull(verdicts.get(scope))) {
            case Verdict.Refused<ClearedStory>(var refusals) ->
                refusals.stream().map(Refusal::reason).toList();
            case Verdict.Cleared<ClearedStory> _ -> List.of();
        };
    }

    @Test
    void consentHoldsThroughItsLastDayWhereTheOfficeIsAndNotAMinuteLonger() {
        on("2027-07-01T18:59:00Z");
        assertThat(training()).as("a minute before midnight in Karachi").isEmpty();
        on("2027-07-01T19:00:00Z");
        assertThat(training()).as("midnight in Karachi").containsExactly(Reason.SCOPE_ENDED);
    }

    @Test
    void anOfficeThatMovesToAnotherTimeZoneAtMidnightHasItsDayFromThereOn() {
        on("2027-07-01T19:30:00Z");
        assertThat(training()).containsExactly(Reason.SCOPE_ENDED);
        move(ZoneId.of("Europe/London"));
        assertThat(training()).as("still the first of July there").isEmpty();
        move(ZoneId.of("Asia/Tokyo"));
        assertThat(training()).containsExactly(Reason.SCOPE_ENDED);
    }

    @Test
    void aClockThatWasSetBackIsNoticedAndGivesNothingBack() {
        on("2026-06-01T06:00:00Z");
        assertThat(training()).contains(Reason.CLOCK_SET_BACK);
    }

    @Test
    void aRenewalOfAnotherDayTakesThePlaceOfTheOldOneAndEndsOnItsOwn() {
        on("2027-06-20T06:00:00Z");
        var again = open.consents().request(story);
        open.consents().edit(again, signedOn(LocalDate.of(2027, 6, 20), Optional.of(LocalDate.of(2027, 12, 31))));
        open.consents().give(again);
        assertThat(open.consents().facts(story).inForce().orElseThrow().status())
                .isEqualTo(ConsentStatus.RENEWED);
        assertThat(open.consents().facts(story).inForce().orElseThrow().replaces())
                .contains(first);

        on("2027-12-31T12:00:00Z");
        assertThat(training())
                .as("what was released under the old one is released still")
                .isEmpty();
        on("2028-01-01T12:00:00Z");
        assertThat(training()).containsExactly(Reason.SCOPE_ENDED);
    }

    @Test
    void aRenewalThatWasSignedBeforeTheOldOneIsNotTheLastWord() {
        on("2026-07-10T06:00:00Z");
        var again = open.consents().request(story);
        open.consents().edit(again, signedOn(LocalDate.of(2026, 5, 3), Optional.empty()));
        open.consents().give(again);
        assertThat(training()).contains(Reason.OLDER_THAN_REPLACED);
    }

    @Test
    void aStoryMayBeAskedAboutForAnEventAndADayToCome() {
        EventId later = open.events()
                .add(
                        LocalizedText.of("Forum", "فورم"),
                        LocalDate.of(2027, 8, 1),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0));
        var verdicts = open.consents()
                .askAll(
                        story,
                        Language.URDU,
                        Optional.of(later),
                        Audience.PUBLIC,
                        Optional.of(LocalDate.of(2026, 12, 1)));
        assertThat(reasons(verdicts, Scope.READ_ALOUD))
                .containsExactly(Reason.ENDS_BEFORE_EVENT, Reason.NOT_FOR_OTHER_EVENTS);
    }

    private void move(ZoneId zone) {
        WorkspaceSettings now = open.settings().get();
        open.settings()
                .edit(new WorkspaceSettings(
                        now.name(),
                        now.address(),
                        now.footer(),
                        now.phone(),
                        now.email(),
                        now.website(),
                        now.country(),
                        zone,
                        now.paper(),
                        now.helplines(),
                        now.branding()));
    }

    private ConsentTerms signedOn(LocalDate day, Optional<LocalDate> until) {
        var terms = office.terms();
        var told = terms.explanation().orElseThrow();
        var explained = new Explanation(
                told.notice(),
                told.language(),
                day,
                told.by(),
                told.interpreter(),
                told.understanding(),
                told.saidBack(),
                told.toldNoHelpIsLost());
        var grants = terms.grants().stream()
                .map(grant -> new ScopeGrant(
                        grant.scope(),
                        grant.answer(),
                        until,
                        grant.naming(),
                        grant.shownName(),
                        grant.extent(),
                        grant.thisEventOnly(),
                        grant.audience(),
                        grant.event()))
                .toList();
        var signature = terms.signature().orElseThrow();
        return new ConsentTerms(
                Optional.of(explained),
                terms.giver(),
                Optional.of(new Signature(signature.form(), day, Optional.empty(), Optional.empty())),
                grants);
    }
}
