package org.amanat.ui.common.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Tasks tasks = new Tasks(waiting::add, waiting::add, Runnable::run, new Heard());

    private final class Heard implements Problems {

        @Override
        public void tell(Problem problem) {
            heard.add("told " + problem.code());
        }

        @Override
        public void unexpected(Throwable cause) {
            heard.add("fault " + cause.getMessage());
        }
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private BackgroundTask<String> task(String name) {
        return tasks.create(name, _ -> name).onSuccess(heard::add).onEnd(() -> heard.add("end of " + name));
    }

    @Test
    void doesWorkInTheOrderInWhichItWasStarted() {
        task("one").start();
        task("two").start();
        assertThat(tasks.running()).extracting(Running::title).containsExactly("one", "two");

        work();
        assertThat(heard).containsExactly("one", "end of one", "two", "end of two");
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void tellsAProblemAndReportsAFaultAndEndsAllTheSame() {
        tasks.create("problem", _ -> {
                    throw new ProblemException(ProblemCode.DISK_FULL, "file");
                })
                .onEnd(() -> heard.add("end"))
                .start();
        tasks.create("fault", _ -> {
                    throw new IllegalStateException("broken");
                })
                .start();
        work();

        assertThat(heard).containsExactly("told DISK_FULL", "end", "fault broken");
    }

    @Test
    void dropsTheAnswerOfWhatWasCancelled() {
        task("one").start().cancel();
        work();

        assertThat(heard).containsExactly("end of one");
    }

    @Test
    void finishesSavingButStartsNothingNewWhenTheScreensAreGone() {
        task("save").start();
        task("preview").aside().start();
        tasks.retire();
        task("reload").start();
        work();

        assertThat(heard).contains("save").doesNotContain("preview", "reload");
    }
}
