package org.amanat.ui.common.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The window's thread. The one class that calls {@link Platform#runLater}. */
public final class ScreenThread implements Executor {

    /** Runs at once when called on the window's thread, else soon after. */
    @Override
    public void execute(Runnable callback) {
        if (Platform.isFxApplicationThread()) {
            callback.run();
        } else {
            Platform.runLater(callback);
        }
    }

    /** Runs when what happens now is over: for focus, which a control takes only once it is shown. */
    public void later(Runnable callback) {
        Platform.runLater(callback);
    }
}
