package org.amanat.ui.stories.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a story says of its consent, over a real file. */
final class ConsentModelTest {

    private StoryOffice office;
    private StoryId story;
    private ConsentModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        model = model();
    }

    @AfterEach
    void lock() {
        office.close();
    }

    private ConsentModel model() {
        var shown = new ConsentModel(office.open, Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        shown.show(story);
        return shown;
    }

    private MayLine line(Scope scope) {
        return model.shownProperty().get().orElseThrow().may().stream()
                .filter(line -> line.scope() == scope)
                .findFirst()
                .orElseThrow();
    }

    private Iterable<String> steps() {
        return model.shownProperty().get().orElseThrow().steps().stream()
                .map(ConsentStep::what)
                .toList();
    }

    @Test
    void aStoryThatNobodyWasAskedAboutMayBeUsedForNothingAndEachLineSaysWhy() {
        assertThat(model.shownProperty().get().orElseThrow().may())
                .hasSize(Scope.values().length - 1)
                .allSatisfy(line -> {
                    assertThat(line.answer()).isEqualTo(MayLine.Answer.MAY_NOT);
                    assertThat(line.limits()).isEqualTo("not asked");
                    assertThat(line.refusals()).extracting(Refusal::reason).contains(Reason.NEVER_ASKED);
                });
        assertThat(steps()).isEmpty();
    }

    @Test
    void whatWasAgreedAndReadBackMayBeUsedWithinItsLimitsAndUntilItsEnd() {
        office.given(story);
        office.released(story);
        model.load();

        assertThat(line(Scope.READ_ALOUD).answer()).isEqualTo(MayLine.Answer.MAY);
        assertThat(line(Scope.READ_ALOUD).limits()).isEqualTo("a chosen name, everybody, until Thu 1 July 2027");
        assertThat(line(Scope.LISTED_IN_PROGRAMME).answer()).isEqualTo(MayLine.Answer.MAY_LIMITED);
        assertThat(steps()).containsExactly("given in writing", "text released", "ends unless renewed");
    }

    @Test
    void whatIsTakenBackMayNotBeUsedFromThatMoment() {
        office.given(story);
        office.released(story);
        withdraw(EnumSet.of(Scope.READ_ALOUD));
        model.load();

        assertThat(line(Scope.READ_ALOUD).limits()).isEqualTo("taken back by the narrator");
        assertThat(line(Scope.READ_ALOUD).answer()).isEqualTo(MayLine.Answer.MAY_NOT);
        assertThat(line(Scope.TRAINING).answer()).isEqualTo(MayLine.Answer.MAY);
        assertThat(steps()).contains("taken back");
    }

    @Test
    void anEndThatIsNearIsToldAndAnotherDayIsAskedAbout() {
        office.given(story);
        office.released(story);
        model.ask(new ConsentModel.Asked(
                Optional.empty(),
                Audience.PUBLIC,
                Optional.empty(),
                Optional.of(StoryOffice.TODAY.plusMonths(11).plusDays(5))));
        assertThat(line(Scope.TRAINING).answer()).isEqualTo(MayLine.Answer.REVIEW_DUE);

        model.ask(new ConsentModel.Asked(
                Optional.empty(), Audience.PUBLIC, Optional.empty(), Optional.of(StoryOffice.TODAY.plusYears(2))));
        assertThat(line(Scope.TRAINING).refusals()).extracting(Refusal::reason).containsExactly(Reason.SCOPE_ENDED);
    }

    @Test
    void aSmallerConsentInPlaceOfAWiderOneIsCalledNarrowedAndSaysWhatChanged() {
        office.given(story);
        var again = office.open.consents().request(story);
        var terms = new TermsDraft(
                office.terms(), office.open.consents().notices().getLast().version(), StoryOffice.TODAY);
        office.open.consents().edit(again, terms.answer(Scope.PRESS, Answer.NO, Optional.empty()));
        office.open.consents().give(again);
        model.load();

        var step = model.shownProperty().get().orElseThrow().steps().get(1);
        assertThat(step.what()).isEqualTo("narrowed in writing");
        assertThat(step.more()).startsWith("press: no.");
    }

    @Test
    void theSameAgainIsARenewalThoughItEndsLater() {
        var change = new TermsChange(office.terms(), office.terms());
        assertThat(change.key()).isEqualTo("renewed");
        assertThat(change.changed()).isEmpty();
    }

    @Test
    void nothingOfTheStoryIsKeptWhenThePageIsLeft() {
        model.leave();
        assertThat(model.shownProperty().get()).isEmpty();
        model.load();
        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void twoWindowsOnOneStorySayTheSameAsSoonAsTheyLookAgain() {
        office.given(story);
        office.released(story);
        var other = model();
        withdraw(EnumSet.allOf(Scope.class));
        other.load();
        model.load();
        assertThat(model.shownProperty().get().orElseThrow().may())
                .isEqualTo(other.shownProperty().get().orElseThrow().may())
                .allMatch(line -> line.answer() == MayLine.Answer.MAY_NOT);
    }

    @Test
    void theNarrowestIsWhatANewYesMeans() {
        var draft = new TermsDraft(
                ConsentTerms.blank(), office.open.consents().notices().getLast().version(), StoryOffice.TODAY);
        var grant = draft.answer(Scope.PRESS, Answer.YES, Optional.of(office.event))
                .grant(Scope.PRESS)
                .orElseThrow();
        assertThat(grant.audience()).isEqualTo(Audience.OFFICE);
        assertThat(grant.naming()).isEqualTo(Naming.ANONYMOUS);
        assertThat(grant).extracting(ScopeGrant::event).isEqualTo(Optional.empty());
    }

    private void withdraw(Set<Scope> scopes) {
        office.open
                .withdrawals()
                .withdraw(
                        story,
                        scopes,
                        Withdrawal.Channel.TELEPHONE,
                        new Confidential<>(""),
                        StoryOffice.TODAY,
                        "a caseworker");
    }
}
