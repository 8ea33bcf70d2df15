package org.amanat.operations;

import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Workspace;

/** What was changed since the file was opened: undo, redo, and news of changes. */
public final class History {

    private final Workspace workspace;

    History(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What {@link #undo()} would take back. */
    public Optional<Operation> undoable() {
        return workspace.undoable();
    }

    /** What {@link #redo()} would do again. */
    public Optional<Operation> redoable() {
        return workspace.redoable();
    }

    /**
     * Takes the latest change back.
     *
     * @throws ProblemException if there is none, or a document in the register holds on to what would go
     */
    public ChangeSet undo() {
        return workspace.undo();
    }

    /**
     * Does again what was taken back last.
     *
     * @throws ProblemException if there is nothing, or a document in the register holds on to what would go
     */
    public ChangeSet redo() {
        return workspace.redo();
    }

    /**
     * Hears of every change after it is in the file, on the thread that made it.
     *
     * @return ends the hearing
     */
    public Runnable onChange(Consumer<ChangeSet> listener) {
        return workspace.onChange(listener);
    }
}
