package org.amanat.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.FileKey;
import org.sqlite.SQLiteErrorCode;

/** From a key to a connection that holds the exclusive lock on a file that this program understands. */
final class Unlocking {

    private Unlocking() {}

    /**
     * Opens, locks and recognises the file. Nothing in it is changed.
     *
     * @throws ProblemException if the key is wrong, somebody else has it, or it is not a workspace of this or an
     *     earlier version
     */
    static Connection unlock(Path path, FileKey key, Clock clock) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isWritable(path)) {
            throw new ProblemException(
                    Files.isReadable(path) ? ProblemCode.FILE_READ_ONLY : ProblemCode.FILE_UNREADABLE, name);
        }
        Connection connection;
        try {
            connection = EncryptedDatabase.open(path, key);
        } catch (SQLException refused) {
            throw refused(refused, path, clock);
        }
        boolean done = false;
        try {
            EncryptedDatabase.run(connection, "BEGIN EXCLUSIVE");
            EncryptedDatabase.run(connection, "COMMIT");
            mustBeOurs(connection, name);
            done = true;
            return connection;
        } catch (SQLException refused) {
            throw refused(refused, path, clock);
        } finally {
            if (!done) {
                closeAfterFailure(connection);
            }
        }
    }

    /** Closes what is given up because something else failed, which is what the person is told. */
    static void closeAfterFailure(Connection connection) {
        try {
            connection.close();
        } catch (SQLException second) {
            // The first failure says more.
        }
    }

    private static void mustBeOurs(Connection connection, String name) throws SQLException {
        int form = Migrations.version(connection);
        boolean ours = EncryptedDatabase.number(connection, "PRAGMA application_id") == WorkspaceFile.APPLICATION_ID;
        if (!ours || form < 1) {
            throw new ProblemException(ProblemCode.NOT_A_WORKSPACE, name);
        }
        if (form > Migrations.newest()) {
            throw new ProblemException(
                    ProblemCode.WORKSPACE_NEWER, name, Integer.toString(form), Integer.toString(Migrations.newest()));
        }
    }

    private static RuntimeException refused(SQLException refused, Path path, Clock clock) {
        SQLiteErrorCode code = SqliteProblems.primary(SqliteProblems.code(refused));
        return switch (code) {
            case SQLITE_NOTADB -> new ProblemException(refused, ProblemCode.WRONG_PASSPHRASE);
            case SQLITE_BUSY, SQLITE_LOCKED -> FileClaim.inUse(path, clock);
            default -> SqliteProblems.of(refused, path);
        };
    }
}
