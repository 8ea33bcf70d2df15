package org.amanat.model.consent;

import static org.amanat.model.consent.Given.EVENT_DAY;
import static org.amanat.model.consent.Given.SIGNED;
import static org.amanat.model.consent.Given.TODAY;
import static org.amanat.model.consent.Given.granted;
import static org.amanat.model.consent.Given.reasons;
import static org.amanat.model.story.Answer.NO;
import static org.amanat.model.story.Answer.UNKNOWN;
import static org.amanat.model.story.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TimeSinceLeaving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What random histories seldom meet alone: one thing that is wrong, and the one reason for it. Each test kills a change
 * of the gate that {@link GateTest} and a short run of the oracle let live.
 */
final class GateReasonsTest {

    private final Given given = new Given();

    @Test
    void aStoryThatIsNotThereOrIsAnotherIsRefusedAndSaysSo() {
        var facts = given.signed().facts();

        assertThat(reasons(ask(with(facts, Optional.empty()))))
                .containsExactly(Reason.STORY_MISSING, Reason.CHILD_CANNOT_GIVE_ALONE);
        assertThat(reasons(ask(with(facts, new Given().facts().story())))).containsExactly(Reason.STORY_MISSING);
    }

    @Test
    void anErasedStoryIsRefusedAndSaysSo() {
        given.signed().erasure =
                Optional.of(new Erasure(given.id, Optional.of(SIGNED), Optional.empty(), TODAY, "a lead"));

        assertThat(reasons(given.ask(Scope.TOLD_IN_PERSON))).contains(Reason.ERASED);
    }

    @Test
    void whatWasNotExplainedByAnybodyOrInNoKnownWordsDoesNotHold() {
        var told = given.explanation;
        given.explanation = new Explanation(
                told.notice(),
                told.language(),
                told.on(),
                " ",
                told.interpreter(),
                told.understanding(),
                told.saidBack(),
                told.toldNoHelpIsLost());
        assertThat(reasons(given.signed().ask(Scope.READ_ALOUD))).containsExactly(Reason.NOT_EXPLAINED);

        var other = new Given();
        other.explanation = new Explanation(
                new NoticeVersion("lost"),
                told.language(),
                told.on(),
                told.by(),
                told.interpreter(),
                told.understanding(),
                told.saidBack(),
                told.toldNoHelpIsLost());
        assertThat(reasons(other.signed().ask(Scope.READ_ALOUD)))
                .containsExactly(Reason.NOTICE_UNKNOWN, Reason.SCOPE_NOT_EXPLAINED);
    }

    @Test
    void anotherEventOnTheLastDayOfTheYesForOthersIsCleared() {
        given.with(granted(Scope.OTHER_EVENTS, Naming.ALIAS, Optional.of(EVENT_DAY), new Extent.Whole()))
                .signed();

        assertThat(reasons(Gate.ask(given.facts(), elsewhere(), TODAY, Audience.PUBLIC)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "YES")
    void anythingButAYesForOtherEventsIsNone(Answer answer) {
        var yes = Given.yes(Scope.OTHER_EVENTS);
        given.with(new ScopeGrant(
                yes.scope(),
                answer,
                yes.until(),
                yes.naming(),
                yes.shownName(),
                yes.extent(),
                false,
                yes.audience(),
                yes.event()));

        assertThat(reasons(Gate.ask(given.signed().facts(), elsewhere(), TODAY, Audience.PUBLIC)))
                .containsExactly(Reason.NOT_FOR_OTHER_EVENTS);
    }

    @Test
    void aYesForOtherEventsThatWasNotExplainedIsNone() {
        given.explained.remove(Scope.OTHER_EVENTS);

        assertThat(reasons(Gate.ask(given.signed().facts(), elsewhere(), TODAY, Audience.PUBLIC)))
                .containsExactly(Reason.NOT_FOR_OTHER_EVENTS);
    }

    @Test
    void whatIsMissingOfARecordIsNamedAndNothingElse() {
        given.records.add(record(Optional.empty(), Optional.of(given.signature)));
        assertThat(reasons(given.ask(Scope.READ_ALOUD)))
                .containsExactly(Reason.NOT_EXPLAINED, Reason.SCOPE_NOT_EXPLAINED, Reason.NOT_RELEASED);

        given.records.clear();
        given.records.add(record(Optional.of(given.explanation), Optional.empty()));
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.SIGNATURE_MISSING, Reason.NOT_RELEASED);
    }

    @Test
    void aClearanceOfACourtCaseIsSomebodysAndIsNotOfTomorrow() {
        given.signed().safety =
                new SafetyAnswers(NO, NO, NO, YES, NO, NO, TimeSinceLeaving.LONGER, Optional.of(SIGNED));
        clearance("a lawyer", TODAY.minusDays(1));
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).isEmpty();

        clearance("a lawyer", TODAY.plusDays(1));
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.COURT_CASE_OPEN);

        clearance(" ", TODAY.minusDays(1));
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.COURT_CASE_OPEN);
    }

    @Test
    void abroadAnAuthorityNeedsALawyer() {
        given.with(granted(Scope.PRESS, Naming.INITIALS, Optional.empty(), new Extent.Whole()));
        given.signed().safety = Given.safe(NO, YES, NO);
        given.country = "IN";
        given.authority = Optional.of(new WrittenAuthority(
                WrittenAuthority.SignedBy.NARRATOR, TODAY, new Confidential<>("12/2026"), Optional.empty()));

        assertThat(reasons(given.ask(Scope.PRESS))).containsExactly(Reason.LAWYER_MUST_CONFIRM);
    }

    @Test
    void anUnansweredQuestionBehindAHardStopIsNamed() {
        given.with(granted(Scope.PRESS, Naming.INITIALS, Optional.empty(), new Extent.Whole()))
                .signed();
        given.safety = Given.safe(YES, NO, YES);
        assertThat(reasons(given.ask(Scope.PRESS)))
                .contains(Reason.CHILD_NEVER_SHOWN, Reason.AUTHORITY_MISSING)
                .doesNotContain(Reason.SAFETY_UNANSWERED);

        given.safety = Given.safe(UNKNOWN, YES, NO);
        assertThat(reasons(given.ask(Scope.PRESS))).contains(Reason.AUTHORITY_MISSING, Reason.SAFETY_UNANSWERED);

        given.authority = Optional.of(new WrittenAuthority(
                WrittenAuthority.SignedBy.GUARDIAN, TODAY, new Confidential<>("12/2026"), Optional.empty()));
        given.safety = Given.safe(UNKNOWN, NO, YES);
        assertThat(reasons(given.ask(Scope.PRESS))).contains(Reason.CHILD_NEVER_SHOWN, Reason.SAFETY_UNANSWERED);
        given.safety = Given.safe(YES, NO, UNKNOWN);
        assertThat(reasons(given.ask(Scope.PRESS))).contains(Reason.CHILD_NEVER_SHOWN, Reason.SAFETY_UNANSWERED);
    }

    @Test
    void ofAYesAndANoInOneEntryTheNoCounts() {
        given.signed().checks.add(new WillingnessCheck(Given.EVENT, true, 7));
        given.checks.add(new WillingnessCheck(Given.EVENT, false, 7));

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.NOT_WILLING_NOW);
    }

    @Test
    void aReleaseOfTomorrowDoesNotHoldToday() {
        release(given.id, Language.URDU, TODAY.plusDays(1));

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.BEFORE_RELEASE);
    }

    @Test
    void aReleaseOfAnotherStoryOrLanguageIsNone() {
        release(StoryId.next(), Language.URDU, TODAY);
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.NOT_RELEASED);

        given.records.clear();
        release(given.id, Language.SINDHI, TODAY);
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.NOT_RELEASED);
    }

    /** Signs, and releases the words as they stand, but for what is said. */
    private void release(StoryId story, Language language, LocalDate on) {
        given.signed();
        var usual = given.releases.getLast();
        given.releases.clear();
        given.releases.add(new Release(
                usual.id(),
                story,
                usual.consent(),
                language,
                usual.text(),
                usual.readBackBy(),
                usual.interpreter(),
                new Signature(Form.WRITTEN, on, Optional.empty(), Optional.empty())));
    }

    private void clearance(String by, LocalDate on) {
        given.clearance = Optional.of(new CourtClearance(on, by));
    }

    private ConsentRecord record(Optional<Explanation> explanation, Optional<Signature> signature) {
        var terms = new ConsentTerms(explanation, Optional.of(given.giver), signature, given.grants);
        return ConsentRecord.request(ConsentId.next(), given.id, 1, terms).become(ConsentStatus.GIVEN);
    }

    private static Use elsewhere() {
        return Use.at(new Occasion(EventId.next(), EVENT_DAY, EventState.PLANNED), Scope.READ_ALOUD, Language.URDU);
    }

    private static Verdict<ClearedStory> ask(StoryFacts facts) {
        return Gate.ask(facts, Use.at(Given.event(), Scope.READ_ALOUD, Language.URDU), TODAY, Audience.PUBLIC);
    }

    private static StoryFacts with(StoryFacts facts, Optional<Story> story) {
        return new StoryFacts(
                facts.id(),
                story,
                facts.records(),
                facts.notices(),
                facts.releases(),
                facts.withdrawals(),
                facts.checks(),
                facts.authority(),
                facts.clearance(),
                facts.erasure(),
                facts.country(),
                facts.lastWrittenOn());
    }
}
