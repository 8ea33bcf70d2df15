package org.amanat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amanat.operations.Took;
import org.amanat.vault.FileKey;
import org.amanat.vault.Passphrase;

/**
 * What writing persons costs at the least: the rows that are there already, written by plain JDBC in one transaction
 * into a new file of the same schema, encrypted in the same way and under the same settings, without anything to undo
 * it.
 */
public final class PlainInserts {

    private static final String PERSONS = "SELECT * FROM person";

    /** How much of a file a connection keeps in memory. */
    public enum Cache {
        /** What SQLite takes if it is told nothing. */
        USUAL,
        /** As this program opens its files. */
        OF_THE_PROGRAM
    }

    private PlainInserts() {}

    /**
     * Writes the persons of one file into another.
     *
     * @param file locked, with the passphrase
     * @param copy is made
     * @return from the beginning of the transaction until it is on the disk
     */
    public static Took copyPersons(Path file, Passphrase passphrase, Path copy, Cache cache) throws SQLException {
        try (var key = FileKey.of(passphrase, FileHead.salt(file));
                Connection from = EncryptedDatabase.open(file, key);
                var own = FileKey.forNewFile(passphrase);
                Connection into = EncryptedDatabase.create(copy, own)) {
            Migrations.bringUpToDate(into);
            EncryptedDatabase.run(into, "PRAGMA foreign_keys = OFF");
            if (cache == Cache.USUAL) {
                EncryptedDatabase.run(into, "PRAGMA cache_size = -2000");
            }
            List<Object[]> rows = rows(from);
            var begun = Took.begin();
            EncryptedDatabase.run(into, "BEGIN");
            insert(into, rows);
            EncryptedDatabase.run(into, "COMMIT");
            return begun.until();
        }
    }

    private static List<Object[]> rows(Connection from) throws SQLException {
        try (var query = from.createStatement();
                ResultSet persons = query.executeQuery(PERSONS)) {
            var rows = new ArrayList<Object[]>();
            while (persons.next()) {
                var row = new Object[persons.getMetaData().getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = persons.getString(column + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static void insert(Connection into, List<Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert = into.prepareStatement("INSERT INTO person VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.executeUpdate();
            }
        }
    }
}
