package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.amanat.model.change.Operation;

final class UndoProperties {

    /** One step of somebody who changes, undoes and redoes. */
    sealed interface Step {
        record Change(long seed) implements Step {}

        record Undo() implements Step {}

        record Redo() implements Step {}
    }

    /** What the file held before and after a step that changed something. */
    private record Snapshot(Operation operation, List<String> before, List<String> after) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> change = Arbitraries.longs().map(Step.Change::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, change),
                        Tuple.of(2, Arbitraries.of(new Step.Undo())),
                        Tuple.of(1, Arbitraries.of(new Step.Redo())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 120)
    void undoAndRedoGiveBackTheSameFileContent(@ForAll("steps") List<Step> steps) throws SQLException {
        try (var file = new MemoryFile()) {
            Deque<Snapshot> done = new ArrayDeque<>();
            Deque<Snapshot> undone = new ArrayDeque<>();
            long number = 0;
            for (Step step : steps) {
                // The same seed twice would give the same id twice.
                number++;
                switch (step) {
                    case Step.Change(long seed) -> change(file, seed + (number << 32), done, undone);
                    case Step.Undo() -> {
                        if (!done.isEmpty()) {
                            undo(file, done, undone);
                        }
                    }
                    case Step.Redo() -> {
                        if (!undone.isEmpty()) {
                            redo(file, done, undone);
                        }
                    }
                }
                assertThat(file.session().history().undoable().map(UndoHistory.Step::operation))
                        .isEqualTo(Optional.ofNullable(done.peek()).map(Snapshot::operation));
            }
            while (!done.isEmpty()) {
                undo(file, done, undone);
            }
            while (!undone.isEmpty()) {
                redo(file, done, undone);
            }
        }
    }

    private static void change(MemoryFile file, long seed, Deque<Snapshot> done, Deque<Snapshot> undone)
            throws SQLException {
        var before = file.dump();
        Operation kind = RandomChanges.kind(seed);
        file.session().change(kind, records -> RandomChanges.make(records, seed));
        var after = file.dump();
        if (!before.equals(after)) {
            done.push(new Snapshot(kind, before, after));
            undone.clear();
        }
    }

    private static void undo(MemoryFile file, Deque<Snapshot> done, Deque<Snapshot> undone) throws SQLException {
        Snapshot step = done.pop();
        assertThat(file.session().undo().operation()).isEqualTo(step.operation());
        assertThat(file.dump()).isEqualTo(step.before());
        undone.push(step);
    }

    private static void redo(MemoryFile file, Deque<Snapshot> done, Deque<Snapshot> undone) throws SQLException {
        Snapshot step = undone.pop();
        assertThat(file.session().redo().operation()).isEqualTo(step.operation());
        assertThat(file.dump()).isEqualTo(step.after());
        done.push(step);
    }
}
