package org.amanat.ui.common.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.operations.Events;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/**
 * The plan of one event on the screen. A change shows at once and is written right after, one at a time and in order;
 * what the file holds is loaded again when it changed and nothing is left to write, so that the screen never jumps back
 * while somebody works. What cannot be written now stays on the screen and is written before the next change. Used on
 * the window's thread only.
 */
public final class LivePlan {

    private static final Set<ProblemCode> NEVER_WRITTEN =
            EnumSet.of(ProblemCode.NOT_THERE_ANY_MORE, ProblemCode.STILL_IN_USE);

    private final Events events;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<EventPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> unsaved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Write> unwritten = new ArrayDeque<>();
    private final List<Runnable> onceLoaded = new ArrayList<>();
    private Optional<EventId> event = Optional.empty();
    private boolean writing;

    public LivePlan(Events events, Tasks tasks, UiTexts texts) {
        this.events = events;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** What is on the screen; nothing until the first event is loaded. */
    public ReadOnlyObjectProperty<Optional<EventPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public Optional<EventPlan> plan() {
        return plan.get();
    }

    /** Why what is on the screen is not in the file yet; usually nothing. */
    public ReadOnlyObjectProperty<Optional<Problem>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Loads an event, or loads it again. */
    public void show(EventId shown) {
        if (!event.equals(Optional.of(shown))) {
            event = Optional.of(shown);
            plan.set(Optional.empty());
        }
        reload();
    }

    /** The file changed: loads again, as soon as nothing is left to write. */
    public void reload() {
        if (isWriting()) {
            return;
        }
        event.ifPresent(wanted -> tasks.create(texts.get("ui.plan.loading"), _ -> events.plan(wanted))
                .onSuccess(this::loaded)
                .start());
    }

    /**
     * Changes the plan on the screen and then in the file.
     *
     * @param onScreen the plan as it is afterwards
     * @param inFile does the same in the file, off the window's thread
     */
    public void change(Operation operation, UnaryOperator<EventPlan> onScreen, Runnable inFile) {
        plan.set(plan.get().map(onScreen));
        write(operation, () -> {
            inFile.run();
            return () -> {};
        });
    }

    /**
     * Adds something that the file gives an id.
     *
     * @param inFile adds it, off the window's thread
     * @param then called with the id once the plan on the screen holds it
     */
    public <T> void add(Operation operation, Supplier<T> inFile, Consumer<T> then) {
        write(operation, () -> {
            T added = inFile.get();
            return () -> then.accept(added);
        });
    }

    /** Writes what could not be written before. */
    public void saveAgain() {
        writeNext();
    }

    private void write(Operation operation, Supplier<Runnable> inFile) {
        unwritten.addLast(new Write(operation, inFile));
        writeNext();
    }

    private void writeNext() {
        if (writing || unwritten.isEmpty()) {
            return;
        }
        writing = true;
        var write = unwritten.removeFirst();
        var refused = new ReadOnlyObjectWrapper<Optional<Problem>>(Optional.empty());
        tasks.create(texts.name(write.operation()), _ -> write.inFile().get())
                .onSuccess(onceLoaded::add)
                .onProblem(problem -> refused.set(Optional.of(problem)))
                .onEnd(() -> ended(write, refused.get()))
                .start();
    }

    /** What can never be written is given up; the screen then shows what the file holds. */
    private void ended(Write write, Optional<Problem> refused) {
        writing = false;
        var gone = refused.filter(problem -> NEVER_WRITTEN.contains(problem.code()));
        gone.ifPresent(tasks.problems()::tell);
        unsaved.set(gone.isPresent() ? Optional.empty() : refused);
        if (unsaved.get().isPresent()) {
            unwritten.addFirst(write);
        } else if (!unwritten.isEmpty()) {
            writeNext();
        } else {
            reload();
        }
    }

    private void loaded(EventPlan fresh) {
        if (!isWriting() && event.equals(Optional.of(fresh.event().id()))) {
            plan.set(Optional.of(fresh));
            var callbacks = List.copyOf(onceLoaded);
            onceLoaded.clear();
            callbacks.forEach(Runnable::run);
        }
    }

    /** The file is loaded again when the last of it is written, so that nothing has to be remembered until then. */
    private boolean isWriting() {
        return writing || !unwritten.isEmpty();
    }

    /** @param inFile writes it and answers what to do once the plan is loaded again */
    private record Write(Operation operation, Supplier<Runnable> inFile) {}
}
