package org.amanat.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewModelTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private ForumFile file;
    private OverviewModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        var tasks = new Tasks(waiting::add, waiting::add, Runnable::run, new NoProblems());
        model = new OverviewModel(file.workspace(), tasks, UiTexts.in(Language.ENGLISH));
        model.load(file.event());
        work();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Event inFile() {
        return file.plan().event();
    }

    @Test
    void keepsBothOfTwoEditsMadeBeforeTheFirstIsSaved() {
        model.edit(draft -> draft.title(LocalizedText.of(Language.ENGLISH, "Vigil")));
        model.edit(draft -> draft.observance(Optional.of("human-rights-day")));
        work();

        assertThat(inFile().title().best(Language.ENGLISH)).isEqualTo("Vigil");
        assertThat(inFile().observance()).contains("human-rights-day");
        assertThat(model.shownProperty().get().orElseThrow().plan().event()).isEqualTo(inFile());
    }

    @Test
    void movesTheEndWithTheStartAndRefusesAnEndBeforeIt() {
        model.starts(LocalTime.of(15, 0));
        assertThat(model.ends(LocalTime.of(14, 0))).isFalse();
        work();

        assertThat(inFile().starts()).isEqualTo(LocalTime.of(15, 0));
        assertThat(inFile().ends()).isEqualTo(LocalTime.of(18, 30));
    }

    @Test
    void putsTheEventIntoAVenueThatIsNew() {
        model.addVenue(LocalizedText.of(Language.ENGLISH, "Fishermen's hall"));
        work();

        assertThat(file.plan().venue().orElseThrow().name().best(Language.ENGLISH))
                .isEqualTo("Fishermen's hall");
    }

    @Test
    void aNewVenueGoesWithOneUndo() {
        model.addVenue(LocalizedText.of(Language.ENGLISH, "Fishermen's hall"));
        work();

        file.workspace().history().undo();

        assertThat(file.plan().venue()).isEmpty();
        assertThat(file.workspace().venues().all()).isEmpty();
    }
}
