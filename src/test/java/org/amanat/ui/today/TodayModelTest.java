package org.amanat.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayModelTest {

    @TempDir
    private Path folder;

    @Test
    void showsTheNextEventAndTheWorldDaysThatCome() {
        try (var file = ForumFile.in(folder)) {
            var model = new TodayModel(
                    file.workspace(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH), ForumFile.CLOCK);
            model.load();

            var shown = model.shownProperty().get().orElseThrow();
            assertThat(shown.next().orElseThrow().event().id()).isEqualTo(file.event());
            assertThat(shown.printed()).isEmpty();
            assertThat(model.coming().getFirst().date()).isEqualTo(LocalDate.of(2026, 7, 30));
            assertThat(model.coming().getFirst().days()).isEqualTo(14);
        }
    }

    @Test
    void anEventThatIsOverIsTheLastOneAndNotTheNext() {
        try (var file = ForumFile.in(folder)) {
            var all = file.workspace().events().all();

            assertThat(TodayModel.next(all, LocalDate.of(2026, 7, 30))).isPresent();
            assertThat(TodayModel.next(all, LocalDate.of(2026, 7, 31))).isEmpty();
            assertThat(TodayModel.last(all, LocalDate.of(2026, 7, 31))).isPresent();
            assertThat(TodayModel.last(all, LocalDate.of(2026, 7, 30))).isEmpty();
        }
    }
}
