package org.amanat.ui.shell;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.amanat.ui.common.preferences.Preferences;

/** Locks on Ctrl+L wherever the person is, and when nobody has touched the computer for a while. */
public final class LockTriggers {

    private final Duration minute;
    private final Scene scene;
    private final Runnable lock;
    private final PauseTransition idle = new PauseTransition();
    private final EventHandler<InputEvent> touched = _ -> restart();
    private final EventHandler<KeyEvent> key = this::pressed;

    /** @param lock called at most once for each trigger */
    public LockTriggers(Scene scene, Runnable lock) {
        this(scene, lock, Duration.minutes(1));
    }

    /** @param minute how long one lasts, which a test shortens */
    LockTriggers(Scene scene, Runnable lock, Duration minute) {
        this.minute = minute;
        this.scene = scene;
        this.lock = lock;
        idle.setOnFinished(_ -> lock.run());
        scene.addEventFilter(InputEvent.ANY, touched);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
    }

    /** @param minutes without a touch, or {@link Preferences#NEVER} */
    public void after(int minutes) {
        idle.stop();
        idle.setDuration(minute.multiply(minutes));
        restart();
    }

    /** Triggers nothing more. */
    public void stop() {
        idle.stop();
        scene.removeEventFilter(InputEvent.ANY, touched);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
    }

    private void restart() {
        if (idle.getDuration().greaterThan(Duration.ZERO)) {
            idle.playFromStart();
        }
    }

    private void pressed(KeyEvent event) {
        if (Shortcuts.LOCK.match(event)) {
            event.consume();
            lock.run();
        }
    }
}
