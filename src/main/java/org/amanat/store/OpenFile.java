package org.amanat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceInfo;
import org.amanat.vault.FileKey;
import org.amanat.vault.Passphrase;

/** A file that is unlocked, locked against everybody else, and sound. Not safe for two threads. */
final class OpenFile implements AutoCloseable {

    private final Path path;
    private final FileClaim claim;
    private final Clock clock;
    private final Backups backups;
    private final Optional<Problem> backupProblem;
    private Connection connection;
    private Session session;
    private Optional<Object> identity;
    private boolean open = true;

    OpenFile(Path path, FileClaim claim, Clock clock, Connection connection, Optional<Problem> backupProblem)
            throws SQLException {
        this.path = path;
        this.claim = claim;
        this.clock = clock;
        this.backups = new Backups(path, clock);
        this.backupProblem = backupProblem;
        this.connection = connection;
        this.session = new Session(path, connection, this::mustBeInPlace);
        this.identity = identity();
    }

    Path path() {
        return path;
    }

    Optional<Problem> backupProblem() {
        return backupProblem;
    }

    boolean isOpen() {
        return open;
    }

    Session session() {
        return session;
    }

    Path backUp() {
        return backups.make(connection);
    }

    /**
     * Leaves nothing of what was deleted: writes the file anew without its free pages, empties its journal, and
     * replaces all backups by one.
     *
     * @return backups that could not be deleted
     */
    List<Path> scrub() {
        mustBeInPlace();
        try {
            EncryptedDatabase.compact(connection);
        } catch (SQLException failure) {
            throw SqliteProblems.of(failure, path);
        }
        return backups.makeOnly(connection);
    }

    WorkspaceInfo info(Records records) {
        try {
            return new WorkspaceInfo(
                    path,
                    records.settings().workspaceId(),
                    Migrations.newest(),
                    records.settings().createdAt(),
                    Files.size(path),
                    records.events().count(),
                    records.persons().count(),
                    records.documents().count(),
                    Backups.folder(path),
                    backups.newest().map(made -> made.atZone(clock.getZone()).toInstant()));
        } catch (IOException gone) {
            throw vanished();
        }
    }

    /**
     * Throws unless the file is still where it was opened. Unix lets others delete or replace an open file; what is
     * written to it then is lost with it.
     */
    private void mustBeInPlace() {
        if (!Files.exists(path) || !identity().equals(identity)) {
            throw vanished();
        }
    }

    /** @throws ProblemException if {@code present} is wrong or there is no room; the file is open then as before */
    void changePassphrase(Passphrase present, Passphrase next) {
        mustBeInPlace();
        try (var copy = RekeyedCopy.make(path, connection, present, next)) {
            connection.close();
            FileKey valid = copy.presentKey();
            try {
                FileBeside.publish(copy.path(), path);
                valid = copy.nextKey();
            } finally {
                reopen(valid);
            }
        } catch (IOException failure) {
            throw FileBeside.problem(failure, path, 0);
        } catch (SQLException failure) {
            throw SqliteProblems.of(failure, path);
        }
    }

    /** If even this fails, the file is closed. */
    private void reopen(FileKey key) throws SQLException {
        open = false;
        try {
            connection = Unlocking.unlock(path, key, clock);
            session = new Session(path, connection, this::mustBeInPlace);
            identity = identity();
            open = true;
        } finally {
            if (!open) {
                OwnerNote.remove(path);
                claim.close();
            }
        }
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        OwnerNote.remove(path);
        try {
            connection.close();
        } catch (SQLException failure) {
            throw SqliteProblems.of(failure, path);
        } finally {
            claim.close();
        }
    }

    private ProblemException vanished() {
        return new ProblemException(ProblemCode.FILE_VANISHED, String.valueOf(path.getFileName()));
    }

    /**
     * What the system knows the file by; nothing where it has no such thing (Windows, which does not let it be moved).
     */
    private Optional<Object> identity() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
