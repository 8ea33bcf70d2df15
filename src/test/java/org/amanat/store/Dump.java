package org.amanat.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Everything that is in the tables of a file, with the numbers that SQLite knows the rows by: to compare two files. */
final class Dump {

    private Dump() {}

    /** One line a row, ordered by table and row. */
    static List<String> of(Connection connection) throws SQLException {
        return lines(connection, "rowid, *");
    }

    /** The same without SQLite's own numbers, which a copy may give anew. */
    static List<String> withoutRowids(Connection connection) throws SQLException {
        return lines(connection, "*").stream().sorted().toList();
    }

    private static List<String> lines(Connection connection, String columns) throws SQLException {
        var lines = new ArrayList<String>();
        for (UndoTable table : UndoTable.all(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT " + columns + " FROM main." + table.name() + " ORDER BY rowid")) {
                int count = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var line = new StringBuilder(table.name());
                    for (int column = 1; column <= count; column++) {
                        line.append('|').append(rows.getString(column));
                    }
                    lines.add(line.toString());
                }
            }
        }
        return lines;
    }
}
