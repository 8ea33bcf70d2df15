package org.amanat.ui.importing;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.amanat.model.importing.Pace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Running;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Long work of which one piece runs at a time: what begins ends what ran, and nothing of that is kept. */
final class PacedWork {

    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Running running;
    /** Counts what was started, so that the end of what was cancelled ends nothing else. */
    private int turn;

    /** Work that says how far it is, and hears there that it is cancelled. */
    @FunctionalInterface
    interface Paced<T> {
        T run(Pace pace);
    }

    PacedWork(Tasks tasks, UiTexts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
            busy.set(false);
        }
    }

    /** What is returned takes what is to be done with the result, and begins. */
    <T> Consumer<Consumer<T>> start(String titleKey, Paced<T> paced) {
        return success -> {
            cancel();
            busy.set(true);
            int mine = ++turn;
            running = tasks.create(
                            texts.get(titleKey),
                            now -> paced.run(part -> {
                                now.reached(part);
                                if (now.isCancelled()) {
                                    throw new CancellationException();
                                }
                            }))
                    .onSuccess(success)
                    .onEnd(() -> busy.set(busy.get() && mine != turn))
                    .start();
        };
    }
}
