package org.amanat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Running;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class RunningNoteTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Tasks tasks;
    private RunningNote note;

    @Start
    void open(Stage stage) {
        tasks = new Tasks(waiting::add, waiting::add, Runnable::run, new NoProblems());
        note = new RunningNote(tasks, UiTexts.in(Language.ENGLISH));
        stage.setScene(new Scene(new StackPane(note), 400, 300));
        stage.show();
    }

    @AfterEach
    void finish(FxRobot robot) {
        robot.interact(() -> waiting.forEach(Runnable::run));
    }

    private Running start(FxRobot robot) {
        var started = new Running[1];
        robot.interact(() -> started[0] =
                tasks.create("Making a backup", _ -> "done").aside().start());
        return started[0];
    }

    @Test
    void whatTakesLongIsNamedUntilItIsDone(FxRobot robot) throws TimeoutException {
        start(robot);
        assertThat(note.isVisible()).as("at first it is not worth a word").isFalse();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, note::isVisible);
        assertThat(note.getText()).isEqualTo("Making a backup");

        robot.interact(() -> waiting.remove().run());

        assertThat(note.isVisible()).isFalse();
    }

    @Test
    void whatNobodyWaitsForCanBeStopped(FxRobot robot) throws TimeoutException {
        Running running = start(robot);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, note::isVisible);
        robot.interact(note::fire);

        robot.interact(() -> robot.lookup("Stop").queryAs(ButtonBase.class).fire());

        assertThat(running.isCancelled()).isTrue();
    }
}
