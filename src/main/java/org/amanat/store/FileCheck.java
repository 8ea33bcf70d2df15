package org.amanat.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amanat.model.workspace.CheckReport;

/** Looks whether a file is sound. Answers name tables and pages, never what is in them. */
final class FileCheck {

    private static final String SOUND = "ok";

    private FileCheck() {}

    /** What SQLite finds wrong with pages and rows; empty if nothing. Reads, and so authenticates, every page. */
    static List<String> quickDamage(Connection connection) throws SQLException {
        return damage(connection, "PRAGMA quick_check(5)");
    }

    /** The same, with every index compared with its table. */
    static List<String> damage(Connection connection) throws SQLException {
        return damage(connection, "PRAGMA integrity_check(20)");
    }

    /** The tables that hold references to rows that are not there; empty if none do. */
    static List<String> danglingReferences(Connection connection) throws SQLException {
        return EncryptedDatabase.column(connection, "PRAGMA foreign_key_check", 1).stream()
                .distinct()
                .toList();
    }

    static CheckReport report(Connection connection) throws SQLException {
        return new CheckReport(
                Migrations.version(connection),
                Migrations.newest(),
                damage(connection),
                danglingReferences(connection));
    }

    private static List<String> damage(Connection connection, String pragma) throws SQLException {
        var found = EncryptedDatabase.column(connection, pragma, 1);
        return found.equals(List.of(SOUND)) ? List.of() : found;
    }
}
