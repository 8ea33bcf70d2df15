package org.amanat.ui.common.task;

import java.util.function.Consumer;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemException;

/** Work that is prepared and not yet started; made by {@link Tasks#create}. */
public final class BackgroundTask<T> {

    private final Tasks tasks;
    private final String title;
    private final Work<T> work;
    private boolean aside;
    private Consumer<? super T> success = _ -> {};
    private Consumer<Problem> problem;
    private Runnable end = () -> {};

    BackgroundTask(Tasks tasks, String title, Work<T> work) {
        this.tasks = tasks;
        this.title = title;
        this.work = work;
        this.problem = tasks.problems()::tell;
    }

    /** What to do with the answer; not called when the work was cancelled. */
    public BackgroundTask<T> onSuccess(Consumer<? super T> callback) {
        success = callback;
        return this;
    }

    /** What to do with a problem that the person can be told, instead of telling it in the usual place. */
    public BackgroundTask<T> onProblem(Consumer<Problem> callback) {
        problem = callback;
        return this;
    }

    /** Called last, however it ended. */
    public BackgroundTask<T> onEnd(Runnable callback) {
        end = callback;
        return this;
    }

    /** Does not wait for other work, nor does other work wait for it. */
    public BackgroundTask<T> aside() {
        aside = true;
        return this;
    }

    /** Starts it. A fault goes to {@link Problems#unexpected}, unless nobody waits for it any more. */
    public Running start() {
        Running running = tasks.started(title, aside);
        tasks.executor(aside).execute(() -> {
            Runnable answer = outcome(running);
            tasks.onScreen(() -> {
                tasks.ended(running);
                try {
                    answer.run();
                } finally {
                    end.run();
                }
            });
        });
        return running;
    }

    /** Whatever the work throws must reach the person, so this catches everything. */
    private Runnable outcome(Running running) {
        if (running.isCancelled()) {
            return () -> {};
        }
        try {
            T result = work.run(running);
            return running.isCancelled() ? () -> {} : () -> success.accept(result);
        } catch (ProblemException told) {
            return running.isCancelled() ? () -> {} : () -> problem.accept(told.problem());
        } catch (Throwable fault) {
            return running.isCancelled() ? () -> {} : () -> tasks.problems().unexpected(fault);
        }
    }
}
