package org.amanat.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the changes of one table are logged and taken back. A row is known by its {@code rowid}, which is written back
 * with it, so that the file afterwards is what it was before.
 */
record UndoTable(String name, List<String> columns) {

    /** What was done to the row, and so what has to be done against it. */
    enum Action {
        INSERTED,
        UPDATED,
        DELETED
    }

    /** Every ordinary table of the file; virtual tables look after their shadows themselves, by triggers on these. */
    static List<UndoTable> all(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name")) {
            var tables = new ArrayList<UndoTable>();
            while (rows.next()) {
                tables.add(of(connection, rows.getString(1)));
            }
            return tables;
        }
    }

    private static UndoTable of(Connection connection, String name) throws SQLException {
        // Generated columns (hidden is 2 or 3) come of themselves.
        String columns = "SELECT name FROM pragma_table_xinfo('" + name + "') WHERE hidden = 0 ORDER BY cid";
        return new UndoTable(name, EncryptedDatabase.column(connection, columns, 1));
    }

    /** Where the old values are kept. */
    String valuesTable() {
        return quoted("undo_" + name);
    }

    /** The temporary table and triggers. */
    List<String> installation() {
        return List.of(
                "CREATE TEMP TABLE " + valuesTable() + " (entry INTEGER PRIMARY KEY, " + values() + ")",
                trigger(Action.INSERTED, "INSERT", "", "new.rowid", ""),
                trigger(Action.UPDATED, "UPDATE", "WHEN " + anyDiffers(), "old.rowid", keepOld()),
                trigger(Action.DELETED, "DELETE", "", "old.rowid", keepOld()));
    }

    /** Does the opposite of what an entry describes. */
    void takeBack(Connection connection, Action action, long entry) throws SQLException {
        try (PreparedStatement opposite = connection.prepareStatement(opposite(action))) {
            opposite.setLong(1, entry);
            if (opposite.executeUpdate() != 1) {
                throw new SQLException("an entry of the undo log fits no row of " + name);
            }
        }
    }

    private String opposite(Action action) {
        String row = "(SELECT row FROM temp.undo_log WHERE entry = ?1)";
        return switch (action) {
            case INSERTED -> "DELETE FROM main.%s WHERE rowid = %s".formatted(quoted(name), row);
            case UPDATED ->
                "UPDATE main.%s SET (%s) = (SELECT %s FROM temp.%s WHERE entry = ?1) WHERE rowid = %s"
                        .formatted(quoted(name), columns(""), values(), valuesTable(), row);
            case DELETED ->
                "INSERT INTO main.%s (rowid, %s) SELECT %s, %s FROM temp.%s WHERE entry = ?1"
                        .formatted(quoted(name), columns(""), row, values(), valuesTable());
        };
    }

    private String trigger(Action action, String event, String when, String row, String keep) {
        return """
            CREATE TEMP TRIGGER %s AFTER %s ON main.%s %s BEGIN
              INSERT INTO undo_log ("table", action, row) VALUES ('%s', '%s', %s);
              %s
            END\
            """.formatted(
                quoted("undo_" + name + "_" + event), event, quoted(name), when, name, action.name(), row, keep);
    }

    private String keepOld() {
        return "INSERT INTO %s SELECT max(entry), %s FROM undo_log;".formatted(valuesTable(), columns("old."));
    }

    private String anyDiffers() {
        return columns.stream()
                .map(c -> "old." + quoted(c) + " IS NOT new." + quoted(c) + " COLLATE BINARY")
                .collect(Collectors.joining(" OR "));
    }

    private String columns(String prefix) {
        return columns.stream().map(c -> prefix + quoted(c)).collect(Collectors.joining(", "));
    }

    /** The columns of the table of old values; the prefix keeps them apart from {@code entry}. */
    private String values() {
        return columns.stream().map(c -> quoted("old_" + c)).collect(Collectors.joining(", "));
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
