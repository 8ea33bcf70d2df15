package org.amanat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The lock by itself, in a world where a minute lasts a tenth of a second. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class LockTriggersTest {

    private final AtomicInteger locked = new AtomicInteger();
    private LockTriggers triggers;

    @Start
    void open(Stage stage) {
        var scene = new Scene(new StackPane(new TextField()), 300, 200);
        stage.setScene(scene);
        stage.show();
        triggers = new LockTriggers(scene, locked::incrementAndGet, Duration.millis(100));
    }

    @Test
    void nobodyTouchesTheComputerAndItLocks(FxRobot robot) throws TimeoutException {
        robot.interact(() -> triggers.after(2));

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> locked.get() == 1);
    }

    @Test
    void itLocksAtOnceOnTheKeysAndNotAfterItIsStopped(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(locked).hasValue(1);

        robot.interact(triggers::stop);
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(locked).hasValue(1);
    }
}
