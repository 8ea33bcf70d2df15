package org.amanat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An unencrypted workspace in memory: the same SQLite, schema and door, without the file around it. */
final class MemoryFile implements AutoCloseable {

    private static final Path NOWHERE = Path.of("memory.amanat");

    private final Connection connection;
    private final Session session;

    MemoryFile() throws SQLException {
        this(List.of());
    }

    /** @param more statements that change the schema once it is up to date */
    MemoryFile(List<String> more) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        EncryptedDatabase.run(connection, "PRAGMA recursive_triggers = ON");
        Migrations.bringUpToDate(connection);
        new Records(Jooq.on(connection)).settings().insert(new UUID(0, 1), Instant.EPOCH);
        for (String statement : more) {
            EncryptedDatabase.run(connection, statement);
        }
        session = new Session(NOWHERE, connection, () -> {});
    }

    Connection connection() {
        return connection;
    }

    Session session() {
        return session;
    }

    List<String> dump() throws SQLException {
        return Dump.of(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
