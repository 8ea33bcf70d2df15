package org.amanat.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventState;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private EventsModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        var vigil = file.workspace()
                .events()
                .add(
                        LocalizedText.of("Vigil", "شمع"),
                        LocalDate.of(2026, 12, 10),
                        LocalTime.of(18, 0),
                        LocalTime.of(19, 0));
        file.workspace()
                .events()
                .edit(new EventDraft(file.workspace().events().plan(vigil).event())
                        .state(EventState.CONFIRMED)
                        .event());
        var tasks = Tasks.direct(new NoProblems());
        model = new EventsModel(file.workspace().events(), tasks, UiTexts.in(Language.ENGLISH));
        model.load();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private List<String> titles() {
        return model.shown().stream()
                .map(event -> event.title().best(Language.ENGLISH))
                .toList();
    }

    @Test
    void showsTheLatestFirst() {
        assertThat(titles()).containsExactly("Vigil", "Awareness forum and survivor testimony");
    }

    @Test
    void findsByWordsOfAnyLanguageAndByDate() {
        model.queryProperty().set("آگاهي");
        assertThat(titles()).containsExactly("Awareness forum and survivor testimony");
        model.queryProperty().set("december");
        assertThat(titles()).containsExactly("Vigil");
    }

    @Test
    void showsOneState() {
        model.stateProperty().set(Optional.of(EventState.CONFIRMED));
        assertThat(titles()).containsExactly("Vigil");
        model.stateProperty().set(Optional.of(EventState.HELD));
        assertThat(titles()).isEmpty();
        assertThat(model.emptyProperty().get())
                .as("there are events, only none like this")
                .isFalse();
    }
}
