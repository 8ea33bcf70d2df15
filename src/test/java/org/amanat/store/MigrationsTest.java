package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsTest {

    private static final String FIRST = """
        CREATE TABLE parent (id TEXT PRIMARY KEY) STRICT;
        CREATE TABLE child (id TEXT PRIMARY KEY, parent TEXT REFERENCES parent) STRICT;\
        """;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void anEmptyFileBecomesOneOfTheNewestForm() throws SQLException {
        Migrations.bringUpToDate(connection);
        assertThat(Migrations.version(connection)).isEqualTo(Migrations.newest());
        assertThat(FileCheck.report(connection).isSound()).isTrue();
        assertThat(EncryptedDatabase.number(connection, "PRAGMA foreign_keys")).isEqualTo(1);

        var schema = schema();
        Migrations.bringUpToDate(connection);
        assertThat(schema()).isEqualTo(schema);
    }

    @Test
    void everyScriptOfTheFolderIsRunAndNoOther() throws Exception {
        try (var scripts = Files.list(Path.of("src/main/resources/org/amanat/store/migrations"))) {
            assertThat(scripts).hasSize(Migrations.newest());
        }
    }

    @Test
    void onlyWhatAFileLacksIsRunOnItAndWhatItHoldsStays() throws SQLException {
        Migrations.apply(connection, List.of(FIRST));
        EncryptedDatabase.run(connection, "INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p')");

        Migrations.apply(connection, List.of(FIRST, "ALTER TABLE parent ADD COLUMN name TEXT NOT NULL DEFAULT 'x'"));

        assertThat(Migrations.version(connection)).isEqualTo(2);
        assertThat(Dump.of(connection)).containsExactly("child|1|c|p", "parent|1|p|x");
    }

    @Test
    void aTableThatOthersReferToCanBeBuiltAnew() throws SQLException {
        Migrations.apply(connection, List.of(FIRST));
        EncryptedDatabase.run(connection, "INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p')");
        String anew = """
            CREATE TABLE better (id TEXT PRIMARY KEY, more TEXT) STRICT;
            INSERT INTO better (id) SELECT id FROM parent;
            DROP TABLE parent;
            ALTER TABLE better RENAME TO parent;\
            """;
        Migrations.apply(connection, List.of(FIRST, anew));
        assertThat(FileCheck.danglingReferences(connection)).isEmpty();
        assertThat(Dump.of(connection)).containsExactly("child|1|c|p", "parent|1|p|null");
    }

    @Test
    void aScriptThatFailsLeavesTheFormBeforeIt() throws SQLException {
        Migrations.apply(connection, List.of(FIRST));
        var schema = schema();
        var broken = List.of(FIRST, "CREATE TABLE half (x TEXT); INSERT INTO nowhere VALUES (1)");
        assertThatThrownBy(() -> Migrations.apply(connection, broken)).isInstanceOf(SQLException.class);
        assertThat(schema()).isEqualTo(schema);
        assertThat(Migrations.version(connection)).isEqualTo(1);
    }

    @Test
    void aScriptThatLeavesReferencesToNothingIsTakenBack() throws SQLException {
        Migrations.apply(connection, List.of(FIRST));
        EncryptedDatabase.run(connection, "INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p')");
        var careless = List.of(FIRST, "DELETE FROM parent");
        assertThatThrownBy(() -> Migrations.apply(connection, careless)).hasMessageContaining("child");
        assertThat(Dump.of(connection)).containsExactly("child|1|c|p", "parent|1|p");
    }

    /** Each form that was ever written has a file in the test's folder, made by the program of that time. */
    @Test
    void theStoredFileOfEachFormOpensAndHoldsWhatItHeld(@TempDir Path folder) throws Exception {
        for (int form = 1; form <= Migrations.newest(); form++) {
            Path stored = StoredForms.path(form);
            StoredForms.renewIfAsked(form);
            assertThat(stored).as(StoredForms.RENEW).exists();
            Path copy = Files.copy(stored, folder.resolve("form-" + form + ".amanat"));
            try (var workspace = Office.open(copy)) {
                int changes = workspace.read(BusyOffice::number);
                assertThat(changes).isEqualTo(StoredForms.CHANGES);
                assertThat(workspace.info().form()).isEqualTo(Migrations.newest());
            }
            try (Connection opened = Office.connect(copy)) {
                Migrations.bringUpToDate(connection);
                assertThat(schema(opened)).as(StoredForms.RENEW).isEqualTo(schema());
                assertThat(FileCheck.report(opened).isSound()).isTrue();
            }
        }
    }

    private List<String> schema() throws SQLException {
        return schema(connection);
    }

    private static List<String> schema(Connection connection) throws SQLException {
        return EncryptedDatabase.column(
                connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", 1);
    }
}
