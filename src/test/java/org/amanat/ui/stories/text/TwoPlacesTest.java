package org.amanat.ui.stories.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.amanat.model.Language;
import org.amanat.model.consent.Reason;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.stories.StoryModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story that is open at two places of a file, and released at one while it is written at the other. */
final class TwoPlacesTest {

    private static final String OTHER = "دوسرے الفاظ۔";

    private final Tasks tasks = Tasks.direct(new NoProblems());
    private final UiTexts texts = UiTexts.in(Language.ENGLISH);
    private StoryOffice office;
    private StoryId story;
    private TextModel here;
    private TextModel there;

    @BeforeEach
    void aStoryIsOpenTwice(@TempDir Path folder) {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        office.given(story);
        here = opened();
        there = opened();
    }

    @AfterEach
    void lock() {
        office.close();
    }

    private TextModel opened() {
        var model = new StoryModel(office.open.stories(), tasks, texts, List::of, () -> {});
        var text = new TextModel(office.open, model, tasks, texts, List::of);
        office.open.history().onChange(_ -> model.load(story));
        model.load(story);
        return text;
    }

    @Test
    void whatIsSavedAtOneIsReadAtTheOther() {
        here.bodyProperty().set(OTHER);
        here.save(Runnable::run);

        assertThat(there.bodyProperty().get()).isEqualTo(OTHER);
        assertThat(there.changedProperty().get()).isFalse();
        assertThat(there.overtakenProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedAtTheOtherStaysAndIsToldToBeOvertaken() {
        there.bodyProperty().set("ابھی لکھ رہے ہیں");
        here.bodyProperty().set(OTHER);
        here.save(Runnable::run);

        assertThat(there.bodyProperty().get()).isEqualTo("ابھی لکھ رہے ہیں");
        assertThat(there.overtakenProperty().get()).isTrue();
    }

    @Test
    void aTextThatWasReadBackIsNotReleasedOnceAnotherIsSaved() {
        var readBack = now();
        here.bodyProperty().set(OTHER);
        here.save(Runnable::run);

        assertThatThrownBy(() -> release(readBack))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(ProblemCode.TEXT_EDITED_MEANWHILE));
        assertThat(office.reasons(story)).containsExactly(Reason.NOT_RELEASED);
    }

    @Test
    void anEditAfterTheReleaseAsksFirstAtBothPlaces() {
        release(now());
        assertThat(office.reasons(story)).isEmpty();
        for (var place : List.of(here, there)) {
            place.bodyProperty().set(OTHER);
            place.save(_ -> {});
            assertThat(office.reasons(story)).as("asked, and not saved").isEmpty();
        }
        here.save(Runnable::run);
        assertThat(office.reasons(story)).containsExactly(Reason.EDITED_SINCE_RELEASE);
    }

    /** Whichever comes first: the words that are there in the end were not read back, so they are not released. */
    @Test
    void aReleaseAndAnEditAtTheSameMomentNeverClearWhatWasNotReadBack() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                var readBack = now();
                var words = Wording.of("", OTHER + round);
                var start = new CyclicBarrier(2);
                var released = both.submit(() -> {
                    start.await();
                    releaseIfThere(readBack);
                    return start;
                });
                var written = both.submit(() -> {
                    start.await();
                    office.open.stories().write(story, Language.URDU, TextKind.EDITED, words);
                    return start;
                });
                released.get(30, TimeUnit.SECONDS);
                written.get(30, TimeUnit.SECONDS);
                assertThat(now()).isEqualTo(words.hash());
                assertThat(office.reasons(story)).as("round %d", round).isNotEmpty();
            }
        }
    }

    private TextHash now() {
        return office.open
                .stories()
                .get(story)
                .current(Language.URDU)
                .orElseThrow()
                .hash();
    }

    private void releaseIfThere(TextHash readBack) {
        try {
            release(readBack);
        } catch (ProblemException editedMeanwhile) {
            assertThat(editedMeanwhile.problem().code()).isEqualTo(ProblemCode.TEXT_EDITED_MEANWHILE);
        }
    }

    private void release(TextHash readBack) {
        office.open
                .consents()
                .release(story, Language.URDU, readBack, "a caseworker", Optional.empty(), StoryOffice.signature());
    }
}
