package org.amanat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.amanat.vault.FileKey;
import org.amanat.vault.Passphrase;

/**
 * What writing persons costs at the least: the rows that are there already, written by plain JDBC in one transaction
 * into a new file of the same schema, encrypted in the same way and under the same settings, without anything to undo
 * it.
 */
public final class PlainInserts {

    private static final String PERSONS = "SELECT * FROM person";

    private PlainInserts() {}

    /**
     * Writes the persons of one file into another.
     *
     * @param file locked, with the passphrase
     * @param copy is made
     * @param clock read before the transaction begins and after its commit
     * @return by how much it went on
     */
    public static long copyPersons(Path file, Passphrase passphrase, Path copy, LongSupplier clock)
            throws SQLException {
        try (var key = FileKey.of(passphrase, FileHead.salt(file));
                Connection from = EncryptedDatabase.open(file, key);
                var own = FileKey.forNewFile(passphrase);
                Connection into = EncryptedDatabase.create(copy, own)) {
            Migrations.bringUpToDate(into);
            EncryptedDatabase.run(into, "PRAGMA foreign_keys = OFF");
            List<Object[]> rows = rows(from);
            long begun = clock.getAsLong();
            EncryptedDatabase.run(into, "BEGIN");
            insert(into, rows);
            EncryptedDatabase.run(into, "COMMIT");
            return clock.getAsLong() - begun;
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
