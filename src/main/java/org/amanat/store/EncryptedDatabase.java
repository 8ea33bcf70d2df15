package org.amanat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.amanat.vault.FileKey;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/**
 * The only class that knows the driver: SQLite with SQLite3 Multiple Ciphers, in the layout of SQLCipher 4.
 *
 * <p>The driver takes its key as SQL text, so the key of the file (never the passphrase) stands in strings of the
 * driver until the virtual machine forgets them.
 */
final class EncryptedDatabase {

    private static final int SQLCIPHER_FOUR = 4;

    /**
     * One connection under an exclusive lock, with the rollback journal; what is committed is on the disk; what is
     * deleted is overwritten; nothing is spilled into temporary files; up to 32 MB of pages stay decrypted in memory.
     */
    private static final List<String> SETTINGS = List.of(
            "busy_timeout = 0",
            "locking_mode = EXCLUSIVE",
            "journal_mode = DELETE",
            "synchronous = FULL",
            "secure_delete = ON",
            "temp_store = MEMORY",
            "cache_size = -32768",
            "foreign_keys = ON",
            "recursive_triggers = ON");

    private EncryptedDatabase() {}

    /** Opens a file that must be there already. */
    static Connection open(Path file, FileKey key) throws SQLException {
        return connect(file, key, "rw");
    }

    /** Makes a file, or opens the one that is there. */
    static Connection create(Path file, FileKey key) throws SQLException {
        return connect(file, key, "rwc");
    }

    /** Nothing on the disk, and so nothing encrypted. */
    static Connection inMemory() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    /** Encrypts every page anew. Refused by SQLite while a transaction is open. */
    static void changeKey(Connection connection, FileKey key) throws SQLException {
        run(connection, "PRAGMA rekey = \"x'" + key.use(HexFormat.of()::formatHex) + "'\"");
    }

    /** Copies what is committed into a new file under the same key, without the pages that are free. */
    static void copyInto(Connection connection, Path file) throws SQLException {
        run(connection, "VACUUM INTO '" + uri(file, "rwc").replace("'", "''") + "'");
    }

    /**
     * Writes the file anew without free pages. Under an exclusive lock the journal stays until the file is closed, and
     * with it pages from before; with no room to stay it is emptied after each transaction.
     */
    static void compact(Connection connection) throws SQLException {
        column(connection, "PRAGMA journal_size_limit = 0", 1);
        run(connection, "VACUUM");
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        return Integer.parseInt(column(connection, query, 1).getFirst());
    }

    /** The values of one column, counted from 1. */
    static List<String> column(Connection connection, String query, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(column));
            }
            return values;
        }
    }

    private static Connection connect(Path file, FileKey key, String mode) throws SQLException {
        var cipher = new SQLiteMCSqlCipherConfig();
        key.use(bytes -> {
            byte[] lent = bytes.clone();
            cipher.withRawSaltedKey(lent);
            Arrays.fill(lent, (byte) 0);
            return cipher;
        });
        var connection = DriverManager.getConnection(
                "jdbc:sqlite:" + uri(file, mode),
                cipher.setLegacy(SQLCIPHER_FOUR).build().toProperties());
        try {
            for (String setting : SETTINGS) {
                run(connection, "PRAGMA " + setting);
            }
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    /** As a URI every character of a path is allowed: spaces, Urdu letters, question marks. */
    private static String uri(Path file, String mode) {
        return "file:" + file.toAbsolutePath().toUri().getRawPath() + "?mode=" + mode;
    }
}
