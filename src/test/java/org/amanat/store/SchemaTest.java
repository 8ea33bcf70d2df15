package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that hold for every table, also for those that the next migration brings. */
final class SchemaTest {

    private MemoryFile file;

    @BeforeEach
    void openFile() throws SQLException {
        file = new MemoryFile();
    }

    @AfterEach
    void closeFile() throws SQLException {
        file.close();
    }

    @Test
    void everyTableBelongsToAnAggregateSoThatScreensHearOfItsChanges() throws SQLException {
        for (UndoTable table : UndoTable.all(file.connection())) {
            assertThatCode(() -> TouchedAggregates.of(table.name())).doesNotThrowAnyException();
        }
    }

    @Test
    void everyTableIsStrictAndHasRowidsByWhichUndoKnowsItsRows() throws SQLException {
        assertThat(query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                        + " AND name NOT LIKE 'sqlite%' AND NOT strict"))
                .isEmpty();
        assertThat(query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr"))
                .isEmpty();
    }

    @Test
    void noTriggerOfTheSchemaWritesToAnOrdinaryTableBecauseUndoWouldFireItAgain() throws SQLException {
        assertThat(query("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql NOT LIKE '%_fts%'"))
                .isEmpty();
    }

    @Test
    void everyColumnThatRefersToAnotherTableHasAnIndex() throws SQLException {
        assertThat(query("""
            SELECT t.name || '.' || f."from"
            FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
            WHERE t.schema = 'main' AND NOT EXISTS (
              SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
              WHERE c.seqno = 0 AND c.name = f."from")\
            """)).isEmpty();
    }

    @Test
    void everyTextInSeveralLanguagesIsCheckedToBeJson() throws SQLException {
        var localized = query("""
            SELECT t.name || '.' || c.name
            FROM pragma_table_list t, pragma_table_info(t.name) c, sqlite_schema s
            WHERE t.schema = 'main' AND s.name = t.name AND c.dflt_value = '''{}'''
              AND s.sql NOT LIKE '%json_valid(' || c.name || ')%'\
            """);
        assertThat(localized).isEmpty();
    }

    private List<String> query(String sql) throws SQLException {
        return EncryptedDatabase.column(file.connection(), sql, 1);
    }
}
