package org.amanat.ui.stories.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.GivenBy;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Understanding;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.story.Answer;
import org.amanat.model.story.StoryId;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper form typed in again, over a real file. */
final class RecordModelTest {

    private StoryOffice office;
    private StoryId story;
    private RecordModel model;
    private final List<ProblemCode> problems = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        model = begun();
    }

    @AfterEach
    void lock() {
        office.close();
    }

    private RecordModel begun() {
        var begun = new RecordModel(office.open, Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        begun.begin(story, _ -> {});
        return begun;
    }

    private void refused(Problem problem) {
        problems.add(problem.code());
    }

    private Iterable<Reason> lacking() {
        return model.lackingProperty().get().stream().map(Refusal::reason).toList();
    }

    private void typeAll() {
        model.change(draft -> draft.explainedBy("a caseworker"));
        model.change(draft -> draft.understanding(Understanding.MOTHER_TONGUE));
        model.change(draft -> draft.saidBack(Answer.YES));
        model.change(draft -> draft.toldNoHelpIsLost(Answer.YES));
        model.change(draft -> draft.givenBy(GivenBy.NARRATOR));
        model.change(draft -> draft.answer(Scope.READ_ALOUD, Answer.YES, model.event()));
        model.change(draft -> draft.form(Form.WRITTEN));
    }

    @Test
    void anEmptyFormLacksEverythingAndATypedOneNothing() {
        assertThat(lacking()).contains(Reason.NOT_EXPLAINED, Reason.GIVER_MISSING, Reason.SIGNATURE_MISSING);
        typeAll();
        assertThat(lacking()).isEmpty();
    }

    @Test
    void whatWasTypedIsThereWhenTheFormIsOpenedAgainAndIsNoAnswer() {
        model.change(draft -> draft.explainedBy("a caseworker"));
        model.change(draft -> draft.witness("Bano"));

        var again = begun();
        assertThat(again.termsProperty().get()).isEqualTo(model.termsProperty().get());
        assertThat(office.open.consents().facts(story).records())
                .singleElement()
                .satisfies(record -> assertThat(record.status()).isEqualTo(ConsentStatus.REQUESTED));
        assertThat(office.reasons(story)).contains(Reason.NO_ANSWER_YET);
    }

    @Test
    void whatIsRecordedAsGivenIsInForceWithTheWordingThatWasExplained() {
        typeAll();
        model.give(() -> {}, this::refused);

        var record = office.open.consents().facts(story).inForce().orElseThrow();
        assertThat(record.status()).isEqualTo(ConsentStatus.GIVEN);
        assertThat(record.terms().grant(Scope.READ_ALOUD).orElseThrow().event()).contains(office.event);
        assertThat(office.open.consents().facts(story).notices())
                .containsKey(record.terms().explanation().orElseThrow().notice());
    }

    @Test
    void aFormThatNobodySignedIsNotRecorded() {
        model.give(() -> {}, this::refused);
        assertThat(problems).containsExactly(ProblemCode.NOTHING_ASKED);
        assertThat(office.open.consents().facts(story).inForce()).isEmpty();
    }

    @Test
    void aSpokenConsentWithoutAWitnessSaysSo() {
        typeAll();
        model.change(draft -> draft.form(Form.SPOKEN));
        assertThat(lacking()).containsExactly(Reason.WITNESS_MISSING);
        model.change(draft -> draft.witness("Bano"));
        model.change(draft -> draft.witnessRole("neighbour"));
        assertThat(lacking()).isEmpty();
    }

    @Test
    void whatSomebodyElseRecordedMeanwhileIsNotWrittenOver() {
        typeAll();
        var other = begun();
        model.give(() -> {}, this::refused);
        other.refuse(() -> {}, this::refused);
        assertThat(problems).containsExactly(ProblemCode.CONSENT_FROZEN);
        assertThat(office.open.consents().facts(story).inForce().orElseThrow().status())
                .isEqualTo(ConsentStatus.GIVEN);
    }

    @Test
    void aFormThatIsOnlyLookedAtLeavesNoTrace() {
        assertThat(office.open.consents().facts(story).records()).isEmpty();
    }

    @Test
    void discardingLeavesTheConsentBefore() {
        var before = office.given(story);
        office.released(story);
        model = begun();
        model.drop(() -> {}, this::refused);
        model = begun();
        model.change(draft -> draft.explainedBy("a caseworker"));
        assertThat(office.open.consents().facts(story).records()).hasSize(2);
        model.drop(() -> {}, this::refused);
        assertThat(office.open.consents().facts(story).records())
                .extracting(record -> record.id())
                .containsExactly(before);
        assertThat(office.reasons(story)).isEmpty();
    }

    @Test
    void aNoTakesBackWhatWasTypedForTheScope() {
        model.change(draft -> draft.answer(Scope.PRESS, Answer.YES, Optional.empty()));
        model.change(draft -> draft.answer(Scope.PRESS, Answer.NO, Optional.empty()));
        assertThat(model.termsProperty().get().grant(Scope.PRESS).orElseThrow().answer())
                .isEqualTo(Answer.NO);
        model.change(draft -> draft.answer(Scope.PRESS, Answer.UNKNOWN, Optional.empty()));
        assertThat(model.termsProperty().get().grant(Scope.PRESS)).isEmpty();
    }
}
