package org.amanat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.amanat.model.UuidV7;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.FileKey;

/** Makes a workspace with nothing in it. */
final class NewFile {

    /** What an empty workspace needs on the disk, about. */
    private static final long SMALLEST_BYTES = 256 * 1024;

    private NewFile() {}

    /** @throws ProblemException if it cannot be written; then nothing is there */
    static void make(Path path, FileKey key, Clock clock) {
        try {
            FileBeside.fill(path, beside -> fill(beside, key, clock));
        } catch (IOException failure) {
            throw FileBeside.problem(failure, path, SMALLEST_BYTES);
        } catch (SQLException failure) {
            throw switch (SqliteProblems.primary(SqliteProblems.code(failure))) {
                case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_IOERR ->
                    FileBeside.problem(failure, path, SMALLEST_BYTES);
                default -> SqliteProblems.of(failure, path);
            };
        }
    }

    private static void fill(Path beside, FileKey key, Clock clock) throws IOException, SQLException {
        // Java says better than SQLite why a file cannot be made.
        Files.createFile(beside);
        try (Connection connection = EncryptedDatabase.create(beside, key)) {
            EncryptedDatabase.run(connection, "PRAGMA application_id = " + WorkspaceFile.APPLICATION_ID);
            Migrations.bringUpToDate(connection);
            new Records(Jooq.on(connection))
                    .settings()
                    .insert(UuidV7.next(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
