package org.amanat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {

    @TempDir
    private Path folder;

    @Test
    void namesWhatItTakesBackAndDoesAgain() {
        try (var file = ForumFile.in(folder)) {
            var model = new HistoryModel(
                    file.workspace().history(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
            model.refresh();
            assertThat(model.undoTextProperty().get()).isEqualTo("Undo add event");
            assertThat(model.redoableProperty().get()).isFalse();

            model.undo();
            model.refresh();
            assertThat(file.workspace().events().all()).isEmpty();
            assertThat(model.redoTextProperty().get()).isEqualTo("Redo add event");
            assertThat(model.undoableProperty().get()).isFalse();
        }
    }
}
