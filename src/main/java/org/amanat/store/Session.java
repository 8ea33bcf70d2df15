package org.amanat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.change.ChangeSet.Direction;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.UndoHistory.Step;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteErrorCode;

/**
 * One unlocked connection: transactions with their undo steps. Not safe for two threads; {@link Workspace} sees to
 * that.
 */
final class Session {

    private final Path file;
    private final Connection connection;
    private final Runnable beforeCommit;
    private final Records records;
    private final UndoLog log;
    private final UndoHistory history = new UndoHistory();

    /** @param beforeCommit throws if nothing may be written to the file any more */
    Session(Path file, Connection connection, Runnable beforeCommit) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.beforeCommit = beforeCommit;
        this.records = new Records(Jooq.on(connection));
        this.log = UndoLog.install(connection);
        ClosedEvents.guard(connection);
    }

    /** What a change gave back, and what it touched. */
    record Done<T>(T result, ChangeSet changes) {}

    UndoHistory history() {
        return history;
    }

    <T> T read(Function<Records, T> question) {
        try {
            EncryptedDatabase.run(connection, "PRAGMA query_only = ON");
            try {
                return question.apply(records);
            } finally {
                EncryptedDatabase.run(connection, "PRAGMA query_only = OFF");
            }
        } catch (SQLException | DataAccessException failure) {
            throw SqliteProblems.of(failure, file);
        }
    }

    <T> Done<T> change(Operation operation, Function<Records, T> work) {
        try {
            Changed<T> changed = transaction(() -> {
                long before = log.newest();
                T result = work.apply(records);
                long last = log.newest();
                Set<String> tables = log.touched(before, last);
                if (operation.isUndoable() && last > before) {
                    for (Step step : history.outlived()) {
                        log.forget(step.after(), step.last());
                    }
                } else {
                    log.forget(operation.endsHistory() ? 0 : before, last);
                }
                return new Changed<>(result, new Step(operation, before, last), tables);
            });
            if (operation.endsHistory()) {
                history.clear();
            }
            if (operation.isUndoable() && changed.step().last() > changed.step().after()) {
                history.done(changed.step());
            }
            return new Done<>(changed.result(), changes(operation, Direction.DONE, changed.tables()));
        } catch (SQLException | DataAccessException failure) {
            throw SqliteProblems.of(failure, file);
        }
    }

    /** @throws ProblemException if there is nothing to undo, or a document in the register holds on to what would go */
    ChangeSet undo() {
        Changed<Step> changed = takeBack(history.undoable());
        history.undone(changed.step());
        return changes(changed.step().operation(), Direction.UNDONE, changed.tables());
    }

    /** @throws ProblemException if there is nothing to redo, or a document in the register holds on to what would go */
    ChangeSet redo() {
        Changed<Step> changed = takeBack(history.redoable());
        history.redone(changed.step());
        return changes(changed.step().operation(), Direction.REDONE, changed.tables());
    }

    private Changed<Step> takeBack(Optional<Step> latest) {
        Step step = latest.orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_TO_UNDO));
        try {
            return transaction(() -> {
                long before = log.newest();
                log.takeBack(step.after(), step.last());
                long last = log.newest();
                return new Changed<>(step, new Step(step.operation(), before, last), log.touched(before, last));
            });
        } catch (SQLException failure) {
            boolean held = SqliteProblems.primary(SqliteProblems.code(failure)) == SQLiteErrorCode.SQLITE_CONSTRAINT;
            // Only the register is not undone together with the rest, so only it can hold on.
            throw held
                    ? new ProblemException(failure, ProblemCode.EVENT_HAS_DOCUMENTS)
                    : SqliteProblems.of(failure, file);
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        EncryptedDatabase.run(connection, "BEGIN");
        boolean committed = false;
        try {
            T result = work.run();
            beforeCommit.run();
            EncryptedDatabase.run(connection, "COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack();
            }
        }
    }

    private void rollBack() throws SQLException {
        try {
            EncryptedDatabase.run(connection, "ROLLBACK");
        } catch (SQLException failure) {
            // A full disk or a lost file makes SQLite roll back by itself; then there is no transaction to end.
            if (SqliteProblems.code(failure) != SQLiteErrorCode.SQLITE_ERROR) {
                throw failure;
            }
        }
    }

    private static ChangeSet changes(Operation operation, Direction direction, Set<String> tables) {
        return new ChangeSet(operation, direction, TouchedAggregates.of(tables));
    }

    private record Changed<T>(T result, Step step, Set<String> tables) {}

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }
}
