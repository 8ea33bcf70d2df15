package org.amanat.ui.common.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amanat.model.Language;
import org.amanat.model.change.Operation;
import org.amanat.model.event.ItemKind;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Problems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePlanTest {

    @TempDir
    private Path folder;

    private final List<ProblemCode> told = new ArrayList<>();
    private ForumFile file;
    private LivePlan live;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        live = new LivePlan(file.workspace().events(), Tasks.direct(new Told()), UiTexts.in(Language.ENGLISH));
        live.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private final class Told implements Problems {

        @Override
        public void tell(Problem problem) {
            told.add(problem.code());
        }

        @Override
        public void unexpected(Throwable cause) {
            throw new AssertionError(cause);
        }
    }

    private void remove(Runnable before) {
        var item = file.plan().items().getFirst().id();
        live.change(Operation.DELETE_ITEM, plan -> PlanEdits.withoutItem(plan, item), () -> {
            before.run();
            file.workspace().programme().delete(item);
        });
    }

    private int onScreen() {
        return live.plan().orElseThrow().items().size();
    }

    @Test
    void whatCannotBeWrittenStaysOnTheScreenAndIsWrittenLater() {
        var full = new AtomicBoolean(true);
        remove(() -> {
            if (full.get()) {
                throw new ProblemException(ProblemCode.DISK_FULL, "E:");
            }
        });
        assertThat(onScreen()).isZero();
        assertThat(file.plan().items()).hasSize(1);
        assertThat(live.unsavedProperty().get()).isPresent();

        full.set(false);
        live.saveAgain();

        assertThat(file.plan().items()).isEmpty();
        assertThat(live.unsavedProperty().get()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aChangeOfSomethingThatHasGoneIsToldAndGivenUp() {
        remove(() -> {
            throw new ProblemException(ProblemCode.NOT_THERE_ANY_MORE);
        });

        assertThat(told).containsExactly(ProblemCode.NOT_THERE_ANY_MORE);
        assertThat(onScreen()).isEqualTo(1);
        assertThat(live.unsavedProperty().get()).isEmpty();
    }

    @Test
    void aChangeFromElsewhereShowsWhenItIsLoadedAgain() {
        file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);
        assertThat(onScreen()).isEqualTo(1);

        live.reload();

        assertThat(onScreen()).isEqualTo(2);
    }
}
