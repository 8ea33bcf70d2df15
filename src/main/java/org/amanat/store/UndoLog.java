package org.amanat.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amanat.store.UndoTable.Action;

/**
 * Remembers, in temporary tables in memory, how to take each change of a row back: SQLite's own technique of undo by
 * triggers (sqlite.org/undoredo.html), with the old values kept as values instead of as SQL text. The triggers are made
 * from the schema, so a new table is covered without a line here. Triggers of the schema itself may only keep virtual
 * tables (an index of words): one that writes to an ordinary table would fire once more when its cause is taken back.
 *
 * <p>Entries are numbered from 1. Taking a range back writes new entries, which are how to do it again.
 */
final class UndoLog {

    private final Connection connection;
    private final List<UndoTable> tables;

    private UndoLog(Connection connection, List<UndoTable> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** Begins to watch every table of the file. */
    static UndoLog install(Connection connection) throws SQLException {
        EncryptedDatabase.run(connection, """
            CREATE TEMP TABLE undo_log (
              entry  INTEGER PRIMARY KEY,
              "table" TEXT NOT NULL,
              action TEXT NOT NULL,
              row    INTEGER NOT NULL
            )\
            """);
        var tables = UndoTable.all(connection);
        for (UndoTable table : tables) {
            for (String statement : table.installation()) {
                EncryptedDatabase.run(connection, statement);
            }
        }
        return new UndoLog(connection, tables);
    }

    /** The newest entry, 0 if there is none. */
    long newest() throws SQLException {
        return Long.parseLong(EncryptedDatabase.column(connection, "SELECT ifnull(max(entry), 0) FROM undo_log", 1)
                .getFirst());
    }

    /** The tables that the entries from one (exclusive) to another (inclusive) touched. */
    Set<String> touched(long after, long last) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT DISTINCT \"table\" FROM temp.undo_log WHERE entry > ? AND entry <= ?")) {
            query.setLong(1, after);
            query.setLong(2, last);
            try (ResultSet rows = query.executeQuery()) {
                var touched = new LinkedHashSet<String>();
                while (rows.next()) {
                    touched.add(rows.getString(1));
                }
                return touched;
            }
        }
    }

    /** Takes back what these entries describe, the latest first, and forgets them. */
    void takeBack(long after, long last) throws SQLException {
        EncryptedDatabase.run(connection, "PRAGMA defer_foreign_keys = ON");
        for (Entry entry : entries(after, last).reversed()) {
            table(entry.table()).takeBack(connection, entry.action(), entry.number());
        }
        forget(after, last);
    }

    /** Forgets entries: the changes stand and cannot be taken back any more. */
    void forget(long after, long last) throws SQLException {
        for (String name : touched(after, last)) {
            delete(table(name).valuesTable(), after, last);
        }
        delete("undo_log", after, last);
    }

    private void delete(String table, long after, long last) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM temp." + table + " WHERE entry > ? AND entry <= ?")) {
            delete.setLong(1, after);
            delete.setLong(2, last);
            delete.executeUpdate();
        }
    }

    private UndoTable table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Entry> entries(long after, long last) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT entry, \"table\", action FROM temp.undo_log WHERE entry > ? AND entry <= ? ORDER BY entry")) {
            query.setLong(1, after);
            query.setLong(2, last);
            try (ResultSet rows = query.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(new Entry(rows.getLong(1), rows.getString(2), Action.valueOf(rows.getString(3))));
                }
                return entries;
            }
        }
    }

    private record Entry(long number, String table, Action action) {}
}
