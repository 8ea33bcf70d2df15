package org.amanat.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A table as the schema document describes it. */
record SchemaTable(String name, List<Column> columns) {

    private static final Pattern REMARK = Pattern.compile("(?m)^\\s*\"?(\\w+)\"?[^\\n]*?--\\s*(.*)$");

    /**
     * One column.
     *
     * @param target table and rule of a reference, such as "event, CASCADE"; empty if it is none
     * @param remark what stands behind it in the migration, may be empty
     */
    record Column(
            String name, String type, boolean key, boolean optional, String fallback, String target, String remark) {

        /** The table that it refers to; empty if none. */
        String targetTable() {
            return target.replaceAll(",.*", "");
        }
    }

    static List<SchemaTable> all(Connection connection) throws SQLException {
        var tables = new ArrayList<SchemaTable>();
        for (UndoTable table : UndoTable.all(connection)) {
            tables.add(new SchemaTable(table.name(), columns(connection, table.name())));
        }
        return tables;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        Map<String, String> targets = targets(connection, table);
        Map<String, String> remarks = remarks(connection, table);
        var columns = new ArrayList<Column>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA table_info('" + table + "')")) {
            while (rows.next()) {
                String name = rows.getString("name");
                boolean key = rows.getInt("pk") > 0;
                String fallback = rows.getString("dflt_value");
                columns.add(new Column(
                        name,
                        rows.getString("type"),
                        key,
                        !key && rows.getInt("notnull") == 0,
                        fallback == null ? "" : fallback,
                        targets.getOrDefault(name, ""),
                        remarks.getOrDefault(name, "")));
            }
        }
        return columns;
    }

    private static Map<String, String> targets(Connection connection, String table) throws SQLException {
        var targets = new HashMap<String, String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA foreign_key_list('" + table + "')")) {
            while (rows.next()) {
                targets.put(rows.getString("from"), rows.getString("table") + ", " + rows.getString("on_delete"));
            }
        }
        return targets;
    }

    private static Map<String, String> remarks(Connection connection, String table) throws SQLException {
        var sql = EncryptedDatabase.column(
                        connection, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'", 1)
                .getFirst();
        var remarks = new HashMap<String, String>();
        var found = REMARK.matcher(sql);
        while (found.find()) {
            remarks.put(found.group(1), found.group(2).strip());
        }
        return remarks;
    }
}
