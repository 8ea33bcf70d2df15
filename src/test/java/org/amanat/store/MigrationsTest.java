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

    /** What form 15 makes of what the form before held. */
    @Test
    void linesOfGroupsGetTheirLanguageAndPapersOfADossierAreUnderItsEntry(@TempDir Path folder) throws Exception {
        Path copy = Files.copy(StoredForms.path(14), folder.resolve("before.amanat"));
        try (Connection before = Office.connect(copy)) {
            EncryptedDatabase.run(before, """
                INSERT INTO event (id, title, date, starts, ends, state)
                VALUES ('0', '{}', '2026-07-30', '09:00', '17:00', 'HELD');
                INSERT INTO note_line (id, event_id, position, kind, line)
                SELECT column1, '0', 0, 'MINUTES', column2 FROM (VALUES
                  ('a', '2) Offers are checked'), ('b', '"دوسری بات" Karachi'), ('c', '۳۔ تیسری بات'));
                INSERT INTO dossier (id, event_id, form, files, sha256, made_at)
                VALUES ('dossier', '0', 'PUBLIC', 9, '', '2026-07-30T00:00:00Z');
                INSERT INTO document (id, event_id, kind, language, paper, booklet, type_size, digits, pages, copies,
                  sha256, made_at)
                SELECT column1, '0', 'SUMMARY', 'ENGLISH', 'A4', 0, 'NORMAL', 'EUROPEAN', 1, 1,
                  '', column2 FROM (VALUES ('inside', '2026-07-30T00:00:00Z'), ('alone', '2026-07-31T00:00:00Z'));
                INSERT INTO counted_guest VALUES ('inside', 'x'), ('alone', 'y')\
                """);

            Migrations.bringUpToDate(before);

            assertThat(EncryptedDatabase.column(
                            before, "SELECT wording FROM note_line WHERE event_id = '0' ORDER BY id", 1))
                    .containsExactly(
                            "{\"en\":\"2) Offers are checked\"}",
                            "{\"ur\":\"\\\"دوسری بات\\\" Karachi\"}",
                            "{\"ur\":\"۳۔ تیسری بات\"}");
            assertThat(EncryptedDatabase.column(before, "SELECT id FROM document WHERE event_id = '0'", 1))
                    .containsExactly("alone");
            assertThat(EncryptedDatabase.column(
                            before,
                            "SELECT document_id || ' ' || counted FROM counted_guest WHERE event_id = '0' ORDER BY 1",
                            1))
                    .containsExactly("alone y", "dossier x");
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
