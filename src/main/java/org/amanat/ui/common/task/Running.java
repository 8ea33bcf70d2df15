package org.amanat.ui.common.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work that was started: its title, how far it is, and the way to stop it. */
public final class Running {

    /** As {@link javafx.scene.control.ProgressIndicator} wants it: nobody knows how long it takes. */
    public static final double UNKNOWN = -1;

    private final String title;
    private final boolean aside;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    Running(String title, boolean aside, Executor screen) {
        this.title = title;
        this.aside = aside;
        this.screen = screen;
    }

    /** What it does, as the person reads it. */
    public String title() {
        return title;
    }

    /** From 0 to 1, or {@link #UNKNOWN}; changes on the window's thread. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Called by the work, from any thread: this part of it, 0 to 1, is done. */
    public void reached(double part) {
        screen.execute(() -> progress.set(part));
    }

    /** The person does not want it any more: it ends when it next asks, and what it answers is dropped. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether it changes nothing and nobody waits for it, so that it may be stopped at any time. */
    public boolean isAside() {
        return aside;
    }

    public boolean isCancelled() {
        return cancelled.get();
    }
}
