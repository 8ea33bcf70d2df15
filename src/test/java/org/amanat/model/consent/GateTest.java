package org.amanat.model.consent;

import static org.amanat.model.consent.Given.EVENT_DAY;
import static org.amanat.model.consent.Given.SIGNED;
import static org.amanat.model.consent.Given.TODAY;
import static org.amanat.model.consent.Given.WORDS;
import static org.amanat.model.consent.Given.cleared;
import static org.amanat.model.consent.Given.granted;
import static org.amanat.model.consent.Given.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Wording;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the gate says of one story at one event. The oracle in {@link GateOracleProperties} asks for everything else.
 */
final class GateTest {

    private final Given given = new Given();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_EVENTS")
    void everyUseThatWasAgreedIsCleared(Scope scope) {
        assertThat(reasons(given.signed().ask(scope))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsClearedThatWasNotAsked(Scope scope) {
        given.grants.clear();

        assertThat(reasons(given.signed().ask(scope))).contains(Reason.NOT_ASKED);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnyRecordEverythingIsRefused(Scope scope) {
        assertThat(reasons(given.ask(scope))).contains(Reason.NEVER_ASKED);
    }

    @Test
    void aClearedStoryHoldsTheNameAndTheTextAndNothingElse() {
        var story = cleared(given.signed().ask(Scope.READ_ALOUD));

        assertThat(story.title()).isEqualTo(WORDS.title());
        assertThat(story.paragraphs()).containsExactly(WORDS.body());
        assertThat(story.name().in(Texts.in(Language.URDU))).isEqualTo("نور");
        assertThat(story.textVersion()).contains(1);
        assertThat(story.textHash()).contains(WORDS.hash());
        assertThat(story.lastDay()).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(story).hasToString("a cleared story");
    }

    @Test
    void theProgrammeNeverGetsMoreThanTheTitle() {
        var story = cleared(given.signed().ask(Scope.LISTED_IN_PROGRAMME));

        assertThat(story.title()).isEqualTo(WORDS.title());
        assertThat(story.paragraphs()).isEmpty();
    }

    @Test
    void twoSentencesAreTwoSentencesInUrdu() {
        given.with(granted(Scope.SUMMARY_REPORT, Naming.ANONYMOUS, Optional.empty(), new Extent.Sentences(2)));

        var story = cleared(given.signed().ask(Scope.SUMMARY_REPORT));

        assertThat(story.paragraphs()).containsExactly("مجھے کہا گیا کہ شہر میں کام ہے۔ میرے کاغذات رکھ لیے گئے۔");
        assertThat(story.name().in(Texts.in(Language.ENGLISH))).isEqualTo("A survivor");
        assertThat(story.isLimited()).isTrue();
    }

    @Test
    void whoeverTellsInPersonGetsNoTextPrinted() {
        var story = cleared(given.signed().ask(Scope.TOLD_IN_PERSON));

        assertThat(story.title()).isEmpty();
        assertThat(story.paragraphs()).isEmpty();
        assertThat(story.textHash()).isEmpty();
    }

    @Test
    void theStatisticsGetNoNameAndNoText() {
        var story = cleared(given.signed().ask(Scope.COUNTED_IN_STATISTICS));

        assertThat(story.name()).isEqualTo(new ShownName.NotShown());
        assertThat(story.title()).isEmpty();
    }

    @Test
    void anEditOfOneLetterVoidsTheRelease() {
        given.signed().edit(Wording.of(WORDS.title(), WORDS.body().replace("شہر", "شہرِ")));

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.EDITED_SINCE_RELEASE);
    }

    @Test
    void anEditOfTheTitleVoidsTheRelease() {
        given.signed().edit(Wording.of("کام", WORDS.body()));

        assertThat(reasons(given.ask(Scope.LISTED_IN_PROGRAMME))).containsExactly(Reason.EDITED_SINCE_RELEASE);
    }

    @Test
    void aReleaseMadeForOneTextWhileAnotherWasBeingSavedDoesNotHold() {
        given.signed();
        given.releases.clear();
        given.edit(Wording.of("B", "متن ب۔"));
        given.releases.add(given.release(given.records.getFirst(), WORDS, Given.RELEASED));

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.EDITED_SINCE_RELEASE);
    }

    @Test
    void consentEndsAfterTwelveMonthsUnlessToldOtherwise() {
        given.signed();

        assertThat(aboutNoEvent(Scope.ARCHIVE, LocalDate.of(2027, 5, 3))).isEmpty();
        assertThat(aboutNoEvent(Scope.ARCHIVE, LocalDate.of(2027, 5, 4))).containsExactly(Reason.SCOPE_ENDED);
    }

    @Test
    void consentNeverHoldsOverThreeYearsWhateverWasWritten() {
        given.with(granted(Scope.ARCHIVE, Naming.ALIAS, Optional.of(LocalDate.of(2056, 1, 1)), new Extent.Whole()));
        given.signed();

        assertThat(aboutNoEvent(Scope.ARCHIVE, LocalDate.of(2029, 5, 3))).isEmpty();
        assertThat(aboutNoEvent(Scope.ARCHIVE, LocalDate.of(2029, 5, 4))).containsExactly(Reason.SCOPE_ENDED);
    }

    private List<Reason> aboutNoEvent(Scope scope, LocalDate today) {
        return reasons(Gate.ask(given.facts(), Use.of(scope, Language.URDU), today, Audience.PUBLIC));
    }

    @Test
    void consentThatEndsBeforeTheEventIsRefusedToday() {
        given.with(granted(Scope.READ_ALOUD, Naming.ALIAS, Optional.of(EVENT_DAY.minusDays(1)), new Extent.Whole()));

        assertThat(reasons(given.signed().ask(Scope.READ_ALOUD))).containsExactly(Reason.ENDS_BEFORE_EVENT);
    }

    @Test
    void consentForAnEventEndsWithTheEvent() {
        given.signed();

        assertThat(reasons(given.ask(Scope.PRINTED_HANDOUT, EVENT_DAY))).isEmpty();
        assertThat(reasons(given.ask(Scope.PRINTED_HANDOUT, EVENT_DAY.plusDays(1))))
                .containsExactly(Reason.EVENT_OVER);
        assertThat(reasons(given.ask(Scope.SUMMARY_REPORT, EVENT_DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aCancelledEventEndsConsentForIt() {
        given.signed();
        var cancelled = new Occasion(Given.EVENT, EVENT_DAY, EventState.CANCELLED);

        var verdict =
                Gate.ask(given.facts(), Use.at(cancelled, Scope.READ_ALOUD, Language.URDU), TODAY, Audience.PUBLIC);

        assertThat(reasons(verdict)).containsExactly(Reason.EVENT_OVER);
    }

    @Test
    void anotherEventNeedsAYesForOtherEvents() {
        var elsewhere = new Occasion(EventId.next(), EVENT_DAY, EventState.PLANNED);
        var use = Use.at(elsewhere, Scope.READ_ALOUD, Language.URDU);
        given.signed();
        assertThat(reasons(Gate.ask(given.facts(), use, TODAY, Audience.PUBLIC)))
                .isEmpty();

        given.withdraw(given.records.getFirst(), TODAY, 2, Set.of(Scope.OTHER_EVENTS));

        assertThat(reasons(Gate.ask(given.facts(), use, TODAY, Audience.PUBLIC)))
                .containsExactly(Reason.NOT_FOR_OTHER_EVENTS);
    }

    @Test
    void aWithdrawalOfSomeScopesLeavesTheOthers() {
        given.signed().withdraw(given.records.getFirst(), TODAY, 2, Set.of(Scope.PRESS));

        assertThat(reasons(given.ask(Scope.PRESS))).containsExactly(Reason.SCOPE_WITHDRAWN);
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawalOfEverythingRefusesEveryUse(Scope scope) {
        given.signed().withdraw(given.records.getFirst(), TODAY, 2, EnumSet.allOf(Scope.class));

        assertThat(reasons(given.ask(scope))).contains(Reason.CONSENT_WITHDRAWN);
    }

    @Test
    void aWithdrawalHoldsEvenIfTheClockWasWrongWhenItWasEntered() {
        given.signed().withdraw(given.records.getFirst(), LocalDate.of(2001, 1, 1), 2, Set.of(Scope.READ_ALOUD));

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.SCOPE_WITHDRAWN);
    }

    @Test
    void aNoOnTheMorningStopsTheStoryAtThatEventUntilAYes() {
        given.signed().checks.add(new WillingnessCheck(Given.EVENT, false, 7));
        assertThat(reasons(given.ask(Scope.READ_ALOUD, EVENT_DAY))).containsExactly(Reason.NOT_WILLING_NOW);

        given.checks.add(new WillingnessCheck(Given.EVENT, true, 8));

        assertThat(reasons(given.ask(Scope.READ_ALOUD, EVENT_DAY))).isEmpty();
    }

    @Test
    void aClockThatWasSetBackStopsEverything() {
        given.signed().lastWritten = TODAY.plusDays(1);

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.CLOCK_SET_BACK);
    }

    @Test
    void beforeTheDayOfSigningNothingHolds() {
        given.lastWritten = SIGNED.minusDays(3);

        assertThat(reasons(given.signed().ask(Scope.TOLD_IN_PERSON, SIGNED.minusDays(1))))
                .containsExactly(Reason.BEFORE_CONSENT);
    }

    @Test
    void aSmallerAudienceIsNotAWiderOne() {
        var invited = new ScopeGrant(
                Scope.READ_ALOUD,
                Answer.YES,
                Optional.empty(),
                Naming.ANONYMOUS,
                new Confidential<>(LocalizedText.empty()),
                new Extent.Whole(),
                false,
                Audience.INVITED_GUESTS,
                Optional.of(Given.EVENT));

        assertThat(reasons(given.with(invited).signed().ask(Scope.READ_ALOUD)))
                .containsExactly(Reason.AUDIENCE_TOO_WIDE);
    }

    @Test
    void noScopeGoesBeyondTheNoticeThatWasExplained() {
        given.explained = EnumSet.complementOf(EnumSet.of(Scope.PRESS));

        assertThat(reasons(given.signed().ask(Scope.PRESS))).containsExactly(Reason.SCOPE_NOT_EXPLAINED);
    }

    @Test
    void allReasonsAreNamedAtOnce() {
        given.signature = new Signature(Form.THUMBPRINT, SIGNED, Optional.empty(), Optional.empty());
        given.with(ScopeGrant.refused(Scope.PRESS));
        given.signed().edit(Wording.of("", "نیا متن۔"));
        given.safety = SafetyAnswers.unanswered();

        assertThat(reasons(given.ask(Scope.PRESS)))
                .containsExactly(
                        Reason.DANGER_UNANSWERED,
                        Reason.COURT_CASE_UNANSWERED,
                        Reason.CHILD_CANNOT_GIVE_ALONE,
                        Reason.WITNESS_MISSING,
                        Reason.SCOPE_REFUSED,
                        Reason.EDITED_SINCE_RELEASE);
    }
}
