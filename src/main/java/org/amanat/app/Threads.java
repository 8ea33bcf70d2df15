package org.amanat.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.amanat.ui.common.task.Problems;
import org.amanat.ui.common.task.ScreenThread;
import org.amanat.ui.common.task.Tasks;

/** The threads beside the window's: one for work in order, one for slow work that changes nothing. */
final class Threads implements AutoCloseable {

    private static final long SECONDS_TO_FINISH = 30;

    private final ExecutorService inOrder;
    private final ExecutorService aside;
    private final ScreenThread screen = new ScreenThread();

    /**
     * @param inOrder runs one piece of work at a time
     * @param aside runs work that nobody waits for
     */
    Threads(ExecutorService inOrder, ExecutorService aside) {
        this.inOrder = inOrder;
        this.aside = aside;
    }

    /** Two threads. */
    static Threads two() {
        return new Threads(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("work").factory()),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("aside").daemon().factory()));
    }

    Tasks tasks(Problems problems) {
        return new Tasks(inOrder, aside, screen, problems);
    }

    /** Waits until what was started in order is done, so that what was typed last is in the file. */
    @Override
    public void close() {
        aside.shutdownNow();
        inOrder.shutdown();
        try {
            if (!inOrder.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                inOrder.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            inOrder.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
