package org.amanat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.CheckReport;
import org.amanat.model.workspace.OpeningStep;
import org.amanat.model.workspace.Progress;
import org.amanat.vault.FileKey;

/** The procedure between a key and an open file: unlock, check, back up, migrate, check. */
final class Opening {

    private Opening() {}

    /**
     * Opens a file. If anything goes wrong it is closed again, as it was.
     *
     * @param claim is let go by the caller if this fails, and by the open file when it is closed
     */
    static OpenFile open(Path path, FileKey key, FileClaim claim, Clock clock, Progress progress) {
        Connection connection = Unlocking.unlock(path, key, clock);
        boolean done = false;
        try {
            OwnerNote.mine(clock).write(path);
            progress.begins(OpeningStep.CHECK);
            mustBeUndamaged(path, connection);
            progress.begins(OpeningStep.BACK_UP);
            Optional<Problem> backupProblem = backUp(path, connection, clock);
            progress.begins(OpeningStep.MIGRATE);
            Migrations.bringUpToDate(connection);
            mustHaveNoDanglingReferences(path, connection);
            var opened = new OpenFile(path, claim, clock, connection, backupProblem);
            done = true;
            return opened;
        } catch (SQLException failure) {
            throw SqliteProblems.of(failure, path);
        } finally {
            if (!done) {
                OwnerNote.remove(path);
                Unlocking.closeAfterFailure(connection);
            }
        }
    }

    /** Looks through a file and closes it again. Damage is an answer here, not a failure. */
    static CheckReport check(Path path, FileKey key, Clock clock) {
        try (Connection connection = Unlocking.unlock(path, key, clock)) {
            return FileCheck.report(connection);
        } catch (SQLException failure) {
            throw SqliteProblems.of(failure, path);
        }
    }

    private static void mustBeUndamaged(Path path, Connection connection) throws SQLException {
        List<String> damage = FileCheck.quickDamage(connection);
        if (!damage.isEmpty()) {
            throw SqliteProblems.damaged(null, path, damage.getFirst());
        }
    }

    private static void mustHaveNoDanglingReferences(Path path, Connection connection) throws SQLException {
        List<String> dangling = FileCheck.danglingReferences(connection);
        if (!dangling.isEmpty()) {
            throw SqliteProblems.damaged(null, path, String.join(", ", dangling));
        }
    }

    /**
     * A missing backup does not lock people out of their file on the day of the event; but a file that is about to be
     * migrated is not touched without one.
     */
    private static Optional<Problem> backUp(Path path, Connection connection, Clock clock) throws SQLException {
        try {
            new Backups(path, clock).makeIfChanged(connection);
            return Optional.empty();
        } catch (ProblemException failed) {
            if (Migrations.version(connection) < Migrations.newest()) {
                throw failed;
            }
            return Optional.of(failed.problem());
        }
    }
}
