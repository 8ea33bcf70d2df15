package org.amanat.ui.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.model.proceedings.Standing.Timing;
import org.amanat.ui.commitments.CommitmentsScreen.Lane;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommitmentsModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 16);

    private ForumFile file;
    private CommitmentsModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = ForumFile.in(folder);
        model = new CommitmentsModel(file.workspace(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        file.workspace().history().onChange(model::changed);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whatIsLateStandsFirstAndAnEntryMovesItToTheEnd() {
        var later = add("A meeting", TODAY.plusDays(40));
        var late = add("A list of telephone numbers", TODAY.minusDays(1));
        model.load();
        assertThat(model.foundProperty().get())
                .extracting(promise -> promise.commitment().id())
                .containsExactly(late, later);

        model.choose(late);
        model.note(TODAY, ProgressKind.DONE, "Printed", "letter 4");

        var closed = model.foundProperty().get().getLast();
        assertThat(closed.standing().timing()).isEqualTo(Timing.CLOSED);
        assertThat(Lane.of(closed)).isEqualTo(Lane.DONE);
        assertThat(model.chosenProperty().get())
                .as("stays chosen, with its entry")
                .contains(closed);
        assertThat(closed.progress()).hasSize(1);
    }

    @Test
    void commitmentsAreFoundByTheirWordsInAnyLanguage() {
        add("A meeting", TODAY);
        add("A list of telephone numbers", TODAY);
        model.load();
        model.queryProperty().set("telephone");
        assertThat(model.foundProperty().get()).hasSize(1);
        assertThat(model.count()).isEqualTo(2);
    }

    private CommitmentId add(String words, LocalDate due) {
        var commitment = new Commitment(
                CommitmentId.next(),
                file.event(),
                LocalizedText.of(Language.ENGLISH, words),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.empty(),
                Optional.empty(),
                Rhythm.ONCE,
                Optional.of(due),
                Optional.empty(),
                CommitmentState.NOT_BEGUN);
        file.workspace().commitments().entries().add(commitment);
        return commitment.id();
    }
}
