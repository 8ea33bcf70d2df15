package org.amanat.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceInfo;
import org.amanat.store.UndoHistory.Step;
import org.amanat.vault.Passphrase;

/**
 * An open workspace file, and the one door through which it is read and changed. There is one connection: every method
 * waits for its turn and may be called from any thread.
 */
public final class Workspace implements AutoCloseable {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<Consumer<ChangeSet>> listeners = new CopyOnWriteArrayList<>();
    private final OpenFile file;

    Workspace(OpenFile file) {
        this.file = file;
    }

    public Path path() {
        return file.path();
    }

    /** Why the backup at opening could not be made, if it could not. */
    public Optional<Problem> backupProblem() {
        return file.backupProblem();
    }

    /**
     * Asks the file something.
     *
     * @param question only reads, and answers with values that hold nothing of {@link Records}
     * @throws IllegalStateException inside another question or change, or after closing
     * @throws ProblemException if the file cannot be read
     */
    public <T> T read(Function<Records, T> question) {
        return inTurn(open -> open.read(question));
    }

    /**
     * Changes the file in one transaction, which is one step of undo; then tells the listeners what it touched. If the
     * work fails, nothing has happened.
     *
     * @throws IllegalStateException inside another question or change, or after closing
     * @throws ProblemException if the work says so, or the file cannot be written
     */
    public <T> T change(Operation operation, Function<Records, T> work) {
        Session.Done<T> done = inTurn(open -> open.change(operation, work));
        tell(done.changes());
        return done.result();
    }

    /** {@link #change} for work that has nothing to answer. */
    public void run(Operation operation, Consumer<Records> work) {
        change(operation, records -> {
            work.accept(records);
            return operation;
        });
    }

    /** What {@link #undo()} would take back. */
    public Optional<Operation> undoable() {
        return inTurn(open -> open.history().undoable().map(Step::operation));
    }

    /** What {@link #redo()} would do again. */
    public Optional<Operation> redoable() {
        return inTurn(open -> open.history().redoable().map(Step::operation));
    }

    /**
     * Takes the latest change back.
     *
     * @throws ProblemException if there is none, or a document in the register holds on to what would go
     */
    public ChangeSet undo() {
        ChangeSet changes = inTurn(Session::undo);
        tell(changes);
        return changes;
    }

    /**
     * Does again what was taken back last.
     *
     * @throws ProblemException if there is nothing, or a document in the register holds on to what would go
     */
    public ChangeSet redo() {
        ChangeSet changes = inTurn(Session::redo);
        tell(changes);
        return changes;
    }

    /**
     * Hears of every change after it is in the file, on the thread that made it.
     *
     * @return ends the hearing
     */
    public Runnable onChange(Consumer<ChangeSet> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What can be said of the file without showing what is in it. */
    public WorkspaceInfo info() {
        return inTurn(open -> open.read(file::info));
    }

    /**
     * Makes a backup now, encrypted as the file is.
     *
     * @return where it is
     * @throws ProblemException if it cannot be written
     */
    public Path backUp() {
        return inTurn(open -> file.backUp());
    }

    /**
     * Leaves nothing of what was deleted in the free pages of the file, in its journal or in the program's backups,
     * which are replaced by one. What could be undone is forgotten before, by the change that deleted it.
     *
     * @return backups that could not be deleted
     * @throws ProblemException if the file or a backup cannot be written
     */
    public List<Path> scrub() {
        return inTurn(open -> file.scrub());
    }

    /**
     * Encrypts the file anew. Backups that were made before keep the passphrase that they were made with. What could be
     * undone cannot be any more.
     *
     * @throws ProblemException if the present passphrase is not the one of the file, or there is no room for a copy;
     *     the file then is as it was
     */
    public void changePassphrase(Passphrase present, Passphrase next) {
        inTurn(open -> {
            file.changePassphrase(present, next);
            return file;
        });
    }

    public boolean isOpen() {
        turn.lock();
        try {
            return file.isOpen();
        } finally {
            turn.unlock();
        }
    }

    /** Locks the file: waits for its turn, forgets what could be undone and the key. A second call does nothing. */
    @Override
    public void close() {
        turn.lock();
        try {
            listeners.clear();
            file.close();
        } finally {
            turn.unlock();
        }
    }

    private <T> T inTurn(Function<Session, T> work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a change or question cannot hold another");
        }
        turn.lock();
        try {
            if (!file.isOpen()) {
                throw new IllegalStateException("the workspace is locked");
            }
            return work.apply(file.session());
        } finally {
            turn.unlock();
        }
    }

    private void tell(ChangeSet changes) {
        if (!changes.touched().isEmpty()) {
            listeners.forEach(listener -> listener.accept(changes));
        }
    }
}
