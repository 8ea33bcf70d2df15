package org.amanat.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings the schema of a file up to date: numbered scripts beside this class, each in one transaction with the new
 * number of the file ({@code user_version}). A script that was released is never changed; the next one mends it.
 */
final class Migrations {

    /** The scripts in their order; the first makes version 1. */
    private static final List<String> SCRIPTS = List.of(
            "001-first-event.sql",
            "002-attendance.sql",
            "003-printing.sql",
            "004-stories.sql",
            "005-proceedings.sql",
            "006-people.sql",
            "007-scans.sql",
            "008-story-work.sql",
            "009-door.sql",
            "010-imports.sql",
            "011-first-page-of-people.sql",
            "012-archive.sql",
            "013-audience.sql",
            "014-exports.sql",
            "015-archive-again.sql",
            "016-printed-for.sql",
            "017-said-no.sql",
            "018-withheld-names.sql");

    private Migrations() {}

    /** The version that this program writes. */
    static int newest() {
        return SCRIPTS.size();
    }

    /** The version of a file; 0 if no script ran on it. */
    static int version(Connection connection) throws SQLException {
        return EncryptedDatabase.number(connection, "PRAGMA user_version");
    }

    /** Runs the scripts that the file lacks. Each is done whole or not at all. */
    static void bringUpToDate(Connection connection) throws SQLException {
        apply(connection, SCRIPTS.stream().map(Migrations::script).toList());
    }

    /** Runs those of these scripts that the file lacks; the first makes version 1. */
    static void apply(Connection connection, List<String> scripts) throws SQLException {
        // A script may rebuild a table that others refer to; that is checked before it is committed.
        EncryptedDatabase.run(connection, "PRAGMA foreign_keys = OFF");
        try {
            for (int next = version(connection) + 1; next <= scripts.size(); next++) {
                apply(connection, scripts.get(next - 1), next);
            }
        } finally {
            EncryptedDatabase.run(connection, "PRAGMA foreign_keys = ON");
        }
    }

    private static void apply(Connection connection, String script, int version) throws SQLException {
        EncryptedDatabase.run(connection, "BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            EncryptedDatabase.run(connection, script);
            EncryptedDatabase.run(connection, "PRAGMA user_version = " + version);
            var dangling = FileCheck.danglingReferences(connection);
            if (!dangling.isEmpty()) {
                throw new IllegalStateException("migration " + version + " leaves dangling references in " + dangling);
            }
            EncryptedDatabase.run(connection, "COMMIT");
            committed = true;
        } finally {
            if (!committed) {
                EncryptedDatabase.run(connection, "ROLLBACK");
            }
        }
    }

    private static String script(String name) {
        try (var stream = Migrations.class.getResourceAsStream("migrations/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the migration " + name + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
