package org.amanat.ui.common.task;

import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The one form of work off the window's thread:
 *
 * <pre>{@code
 * tasks.create(texts.get("events.loading"), running -> events.all())
 *         .onSuccess(this::show)
 *         .start();
 * }</pre>
 *
 * <p>Work runs in the order in which it was started, one after another, so that what was typed last is saved last. Slow
 * work that changes nothing, such as rendering a preview, runs {@linkplain BackgroundTask#aside() aside}. Everything
 * that answers is called on the window's thread.
 */
public final class Tasks {

    private final Executor inOrder;
    private final Executor aside;
    private final Executor screen;
    private final Problems problems;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    /** Held here, because it listens weakly. */
    private final ObservableList<Running> runningToRead = FXCollections.unmodifiableObservableList(running);

    private boolean retired;

    /**
     * @param inOrder runs one piece of work at a time, in the order given
     * @param aside runs slow work that changes nothing
     * @param screen runs on the window's thread
     */
    public Tasks(Executor inOrder, Executor aside, Executor screen, Problems problems) {
        this.inOrder = inOrder;
        this.aside = aside;
        this.screen = screen;
        this.problems = problems;
    }

    /** For tests: everything happens at once, in the calling thread. */
    public static Tasks direct(Problems problems) {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run, problems);
    }

    /**
     * Prepares work.
     *
     * @param title what it does, as the person reads it
     */
    public <T> BackgroundTask<T> create(String title, Work<T> work) {
        return new BackgroundTask<>(this, title, work);
    }

    /** Calls back on the window's thread, from any thread. */
    public void onScreen(Runnable callback) {
        screen.execute(callback);
    }

    /** What was started and has not ended, for a progress line; changes on the window's thread. */
    public ObservableList<Running> running() {
        return runningToRead;
    }

    /**
     * The screens that this was made for are gone: what was started in order is still done, what runs aside is not
     * wanted any more, and nothing new is started.
     */
    public void retire() {
        retired = true;
        running.stream().filter(Running::isAside).forEach(Running::cancel);
    }

    Running started(String title, boolean runsAside) {
        var started = new Running(title, runsAside, screen);
        if (retired) {
            started.cancel();
        } else {
            onScreen(() -> running.add(started));
        }
        return started;
    }

    void ended(Running ended) {
        running.remove(ended);
    }

    Executor executor(boolean runsAside) {
        return runsAside ? aside : inOrder;
    }

    /** Where what went wrong is told. */
    public Problems problems() {
        return problems;
    }
}
