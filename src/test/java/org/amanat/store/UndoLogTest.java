package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log on tables that the program does not have: it must serve those that are yet to come. */
final class UndoLogTest {

    private Connection connection;
    private UndoLog log;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA recursive_triggers = ON");
        run("CREATE TABLE everything (id TEXT PRIMARY KEY, i INTEGER, r REAL, t TEXT COLLATE NOCASE, b BLOB, a"
                + " ANY) STRICT");
        run("CREATE TABLE numbered (id INTEGER PRIMARY KEY, \"order\" TEXT, twice TEXT AS (\"order\" || \"order\")"
                + " STORED)");
        run("CREATE TABLE parent (id TEXT PRIMARY KEY)");
        run("CREATE TABLE child (id TEXT PRIMARY KEY, parent TEXT REFERENCES parent ON DELETE CASCADE)");
        run("CREATE TABLE friend (id TEXT PRIMARY KEY, parent TEXT REFERENCES parent ON DELETE SET NULL)");
        run("CREATE VIRTUAL TABLE search USING fts5 (id, name)");
        run("CREATE TRIGGER found AFTER INSERT ON child BEGIN INSERT INTO search VALUES (new.id, new.parent); END");
        run("CREATE TRIGGER lost AFTER DELETE ON child BEGIN DELETE FROM search WHERE id = old.id; END");
        run("CREATE VIEW view_of_all AS SELECT * FROM everything");
        log = UndoLog.install(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void valuesOfEveryTypeComeBackExactly() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO everything VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, "with a zero \0 inside");
            insert.setLong(2, Long.MIN_VALUE);
            insert.setDouble(3, 0.1 + 0.2);
            insert.setString(4, "it's \"quoted\" امانت");
            insert.setBytes(5, new byte[] {0, 1, -1});
            insert.setString(6, "5");
            insert.executeUpdate();
        }
        takesBack("UPDATE everything SET id = 'x', i = NULL, r = 1, t = '', b = NULL, a = 5.5");
        takesBack("DELETE FROM everything");
        takesBack("INSERT INTO everything (id) VALUES ('more')");
    }

    @Test
    void aChangeOfCapitalsIsAChangeAlsoWhereComparingIgnoresThem() throws SQLException {
        run("INSERT INTO everything (id, t) VALUES ('a', 'word')");
        takesBack("UPDATE everything SET t = 'WORD'");
    }

    @Test
    void anUpdateToTheSameValueIsNotLogged() throws SQLException {
        run("INSERT INTO everything (id, t) VALUES ('a', 'word')");
        long before = log.newest();
        run("UPDATE everything SET t = 'word'");
        assertThat(log.newest()).isEqualTo(before);
    }

    @Test
    void rowsWithNumbersOfTheirOwnAndComputedColumnsComeBack() throws SQLException {
        run("INSERT INTO numbered (id, \"order\") VALUES (7, 'b')");
        takesBack("DELETE FROM numbered");
        takesBack("UPDATE numbered SET \"order\" = 'c'");
        takesBack("INSERT OR REPLACE INTO numbered (id, \"order\") VALUES (7, 'd')");
    }

    @Test
    void whatTheDatabaseDoesByItselfComesBackToo() throws SQLException {
        run("INSERT INTO parent VALUES ('p')");
        run("INSERT INTO friend VALUES ('f', 'p')");
        takesBack("INSERT INTO child VALUES ('c', 'p'), ('d', 'p')");
        run("INSERT INTO child VALUES ('c', 'p')");
        takesBack("DELETE FROM parent");
        assertThat(EncryptedDatabase.column(connection, "PRAGMA foreign_key_check", 1))
                .isEmpty();
    }

    @Test
    void anIndexOfWordsThatTriggersKeepGoesAlong() throws SQLException {
        run("INSERT INTO parent VALUES ('p')");
        run("INSERT INTO child VALUES ('c', 'p')");
        takesBack("DELETE FROM parent");
        assertThat(EncryptedDatabase.column(connection, "SELECT id FROM search", 1))
                .containsExactly("c");
        takesBack("INSERT INTO child VALUES ('d', 'p')");
        assertThat(EncryptedDatabase.column(connection, "SELECT id FROM search", 1))
                .containsExactly("c");
    }

    @Test
    void theTablesThatWereTouchedAreNamed() throws SQLException {
        run("INSERT INTO parent VALUES ('p')");
        long before = log.newest();
        run("INSERT INTO child VALUES ('c', 'p')");
        run("UPDATE parent SET id = id || 'q' WHERE id = 'none'");
        assertThat(log.touched(before, log.newest())).containsExactly("child");
        run("DELETE FROM parent");
        assertThat(log.touched(before, log.newest())).containsExactlyInAnyOrder("child", "parent");
    }

    @Test
    void whatIsForgottenLeavesNothingBehind() throws SQLException {
        run("INSERT INTO parent VALUES ('p')");
        run("DELETE FROM parent");
        log.forget(0, log.newest());
        assertThat(EncryptedDatabase.number(connection, "SELECT count(*) FROM temp.undo_log"))
                .isZero();
        assertThat(EncryptedDatabase.number(connection, "SELECT count(*) FROM temp.undo_parent"))
                .isZero();
    }

    @Test
    void anEntryThatFitsNoRowIsAnErrorAndNotPassedOver() throws SQLException {
        long before = log.newest();
        run("INSERT INTO parent VALUES ('p')");
        long last = log.newest();
        run("DELETE FROM parent");
        assertThatThrownBy(() -> log.takeBack(before, last)).isInstanceOf(SQLException.class);
    }

    /** Does it, takes it back, does it again by taking that back, and takes it back once more. */
    private void takesBack(String statement) throws SQLException {
        List<String> before = Dump.of(connection);
        long first = log.newest();
        run(statement);
        List<String> after = Dump.of(connection);
        assertThat(after).isNotEqualTo(before);
        long second = log.newest();
        takeBack(first, second);
        assertThat(Dump.of(connection)).isEqualTo(before);
        long third = log.newest();
        takeBack(second, third);
        assertThat(Dump.of(connection)).isEqualTo(after);
        takeBack(third, log.newest());
        assertThat(Dump.of(connection)).isEqualTo(before);
    }

    private void takeBack(long after, long last) throws SQLException {
        run("BEGIN");
        log.takeBack(after, last);
        run("COMMIT");
    }

    private void run(String statement) throws SQLException {
        EncryptedDatabase.run(connection, statement);
    }
}
