package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.event.ItemKind;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The life of a consent, as the office lives it on a real file. */
@Execution(ExecutionMode.CONCURRENT)
final class ConsentsTest {

    private StoryOffice office;
    private OpenWorkspace open;
    private StoryId story;

    @BeforeEach
    void aStoryIsTold(@TempDir Path folder) {
        office = new StoryOffice(folder);
        open = office.open;
        story = office.told("Noor", "نور");
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void aStoryIsRefusedUntilItIsAgreedToAndReadBack() {
        assertThat(office.reasons(story)).contains(Reason.NEVER_ASKED, Reason.NOT_RELEASED);
        office.given(story);
        assertThat(office.reasons(story)).containsExactly(Reason.NOT_RELEASED);
        office.released(story);
        assertThat(office.reasons(story)).isEmpty();
    }

    @Test
    void anEditVoidsTheReleaseAndSaysSoBefore() {
        office.given(story);
        office.released(story);
        var other = Wording.of("کام کا وعدہ", "مجھے کہا گیا کہ شہر میں کام ہے۔");
        assertThat(open.stories().wouldVoidRelease(story, Language.URDU, StoryOffice.WORDS))
                .isFalse();
        assertThat(open.stories().wouldVoidRelease(story, Language.URDU, other)).isTrue();

        open.stories().write(story, Language.URDU, TextKind.EDITED, other);
        assertThat(office.reasons(story)).containsExactly(Reason.EDITED_SINCE_RELEASE);

        open.history().undo();
        assertThat(office.reasons(story)).isEmpty();
    }

    @Test
    void theSameWordsAgainAreNoNewVersion() {
        open.stories().write(story, Language.URDU, TextKind.EDITED, StoryOffice.WORDS);
        assertThat(open.stories().get(story).texts()).hasSize(1);
    }

    @Test
    void anEditOfTheTextVoidsTheReleaseOfItsTranslation() {
        office.given(story);
        open.stories().write(story, Language.ENGLISH, TextKind.TRANSLATION, Wording.of("A promise", "I was told."));
        var translation = open.stories().get(story).current(Language.ENGLISH).orElseThrow();
        open.consents()
                .release(
                        story,
                        Language.ENGLISH,
                        translation.hash(),
                        "a caseworker",
                        Optional.empty(),
                        StoryOffice.signature());
        assertThat(open.stories().wouldVoidRelease(story, Language.URDU, Wording.of("", "اور۔")))
                .isTrue();
    }

    @Test
    void whatWasNotReadBackIsNotReleased() {
        office.given(story);
        var readOut = StoryOffice.WORDS.hash();
        open.stories().write(story, Language.URDU, TextKind.EDITED, Wording.of("", "اور کچھ۔"));
        refuses(
                ProblemCode.TEXT_EDITED_MEANWHILE,
                () -> open.consents()
                        .release(
                                story,
                                Language.URDU,
                                readOut,
                                "a caseworker",
                                Optional.empty(),
                                StoryOffice.signature()));
    }

    @Test
    void withoutConsentNothingIsReleased() {
        refuses(ProblemCode.STORY_REFUSED, () -> office.released(story));
    }

    @Test
    void whatWasAnsweredIsFrozenAndANewAskingTakesItsPlaceOnceItIsAnswered() {
        var first = office.given(story);
        office.released(story);
        refuses(ProblemCode.CONSENT_FROZEN, () -> open.consents().edit(first, office.terms()));
        refuses(ProblemCode.CONSENT_FROZEN, () -> open.consents().refuse(first));

        var second = open.consents().request(story);
        assertThat(office.reasons(story)).isEmpty();
        refuses(ProblemCode.NOTHING_ASKED, () -> open.consents().give(second));
        open.consents().edit(second, office.terms());
        open.consents().give(second);

        var inForce = open.consents().facts(story).inForce().orElseThrow();
        assertThat(inForce.id()).isEqualTo(second);
        assertThat(inForce.status()).isEqualTo(ConsentStatus.RENEWED);
        assertThat(inForce.replaces()).contains(first);
        assertThat(office.reasons(story)).isEmpty();
    }

    @Test
    void aRefusalIsTheLastWord() {
        office.given(story);
        office.released(story);
        open.consents().refuse(open.consents().request(story));
        assertThat(office.reasons(story)).contains(Reason.CONSENT_REFUSED);
    }

    @Test
    void oneScopeIsTakenBackAtOnceAndForGood() {
        office.given(story);
        office.released(story);
        withdraw(EnumSet.of(Scope.READ_ALOUD));
        assertThat(office.reasons(story)).containsExactly(Reason.SCOPE_WITHDRAWN);
        assertThat(open.history().undoable()).isEmpty();
        refuses(ProblemCode.NOTHING_TO_UNDO, () -> open.history().undo());
    }

    @Test
    void everythingIsTakenBackInWhateverStateTheRecordsAre() {
        withdraw(EnumSet.allOf(Scope.class));
        office.given(story);
        assertThat(office.reasons(story)).contains(Reason.CONSENT_WITHDRAWN);
    }

    @Test
    void takingEverythingBackEndsTheRecord() {
        office.given(story);
        withdraw(EnumSet.allOf(Scope.class));
        assertThat(open.consents().facts(story).inForce().orElseThrow().status())
                .isEqualTo(ConsentStatus.WITHDRAWN);
        assertThat(office.reasons(story)).contains(Reason.CONSENT_WITHDRAWN);
    }

    @Test
    void aNoOnTheMorningStopsTheStoryAndAYesAfterItDoesNot() {
        office.given(story);
        office.released(story);
        open.storyPlans().answer(story, office.event, false);
        assertThat(office.reasons(story)).containsExactly(Reason.NOT_WILLING_NOW);
        open.storyPlans().answer(story, office.event, true);
        assertThat(office.reasons(story)).isEmpty();
    }

    @Test
    void remindersNameWhatIsPlannedAndCouldNotBeUsed() {
        var item = open.programme()
                .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Stories", "کہانیاں"), 30, 0);
        open.storyPlans().put(item, List.of(new PlannedStory(item, story, Scope.READ_ALOUD)));
        assertThat(open.storyPlans().of(office.event)).hasSize(1);
        assertThat(open.storyPlans().reminders())
                .filteredOn(reminder -> reminder instanceof Reminder.PlanRefused)
                .extracting(Reminder::due)
                .containsOnly(StoryOffice.EVENT_DAY)
                .isNotEmpty();
    }

    @Test
    void aPseudonymIsNobodysName() {
        open.people().add(LocalizedText.of("Zubaida Khatoon", "زبیدہ خاتون"));
        refuses(
                ProblemCode.PSEUDONYM_TAKEN,
                () -> open.stories()
                        .add(new Pseudonym(LocalizedText.of("Zubeida", "زبیدہ")), Language.URDU, List.of()));
        refuses(
                ProblemCode.PSEUDONYM_TAKEN,
                () -> open.stories().add(new Pseudonym(LocalizedText.of("Nur", "نور")), Language.URDU, List.of()));
        assertThat(open.stories().all()).hasSize(1);
    }

    @Test
    void anErasedStoryIsGoneAndThatItWasStays() {
        office.given(story);
        withdraw(EnumSet.allOf(Scope.class));
        assertThat(open.withdrawals().erase(story, "a caseworker")).isEmpty();
        assertThat(open.stories().all()).isEmpty();
        var erasure = open.consents().facts(story).erasure().orElseThrow();
        assertThat(erasure.consentGivenOn()).contains(StoryOffice.TODAY);
        assertThat(erasure.withdrawnOn()).contains(StoryOffice.TODAY);
        assertThat(office.reasons(story)).contains(Reason.ERASED);
        assertThat(open.history().undoable()).isEmpty();
        assertThat(open.withdrawals().finishErasures()).isEmpty();
    }

    @Test
    void whatIsDoneHasTheNameThatTheMenuShows() {
        assertThat(open.history().undoable()).contains(Operation.WRITE_TEXT);
    }

    private void withdraw(Set<Scope> scopes) {
        open.withdrawals()
                .withdraw(
                        story,
                        scopes,
                        Withdrawal.Channel.TELEPHONE,
                        new Confidential<>(""),
                        LocalDate.of(2026, 7, 1),
                        "a caseworker");
    }

    private static void refuses(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(code));
    }
}
